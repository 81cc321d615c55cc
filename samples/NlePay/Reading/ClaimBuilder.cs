using System.Collections.Immutable;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Samples.NlePay.Reading;

/// <summary>Puts the rows of one claim together. A claim of which a row cannot be read is not read: it is never paid in part.</summary>
internal sealed class ClaimBuilder
{
    private readonly string _file;
    private readonly long _line;
    private readonly List<Unreadable> _faults = [];
    private readonly ImmutableArray<DeploymentDay>.Builder _days = ImmutableArray.CreateBuilder<DeploymentDay>();
    private readonly Urn? _school;
    private readonly DateOnly? _claimedOn;
    private readonly DateOnly? _matchedOn;
    private readonly string _nationalLeader;

    public ClaimBuilder(string file, string reference, CsvColumns columns, CsvRow first)
    {
        _file = file;
        _line = first.Line;
        Reference = reference;
        _school = first.Urn(columns.Urn);
        _claimedOn = first.Date(columns.ClaimedOn, isRequired: true);
        _matchedOn = first.Date(columns.MatchedOn, isRequired: false);
        _nationalLeader = first.Text(columns.NationalLeader);
        AddDay(columns, first);
    }

    public string Reference { get; }

    public void Add(CsvColumns columns, CsvRow row)
    {
        RequireSame(row, columns.Urn, row.Urn(columns.Urn), _school);
        RequireSame(row, columns.ClaimedOn, row.Date(columns.ClaimedOn, isRequired: true), _claimedOn);
        RequireSame(row, columns.MatchedOn, row.Date(columns.MatchedOn, isRequired: false), _matchedOn);
        if (columns.NationalLeader >= 0 && row.Text(columns.NationalLeader) != _nationalLeader)
        {
            RefuseOther(row, columns.NationalLeader, _nationalLeader);
        }

        AddDay(columns, row);
    }

    public ClaimItem Build()
    {
        if (_faults.Count > 0)
        {
            return new(_file, _line, Reference, null, _faults);
        }

        var claim = new PayClaim
        {
            Reference = Reference,
            School = _school!.Value,
            ClaimedOn = _claimedOn!.Value,
            MatchedOn = _matchedOn,
            NationalLeader = _nationalLeader.Length == 0 ? null : _nationalLeader,
            Days = _days.DrainToImmutable(),
        };
        return new(_file, _line, Reference, claim, []);
    }

    private void AddDay(CsvColumns columns, CsvRow row)
    {
        // A row without a day is a claim without one, which the rules refuse by name.
        if (!row.IsEmpty(columns.Date) || !row.IsEmpty(columns.TravelMinutes) || !row.IsEmpty(columns.TravelMiles))
        {
            var date = row.Date(columns.Date, isRequired: true);
            var minutes = row.Minutes(columns.TravelMinutes);
            var miles = row.Miles(columns.TravelMiles);
            _days.Add(new(date ?? default, minutes, miles));
        }

        _faults.AddRange(row.Faults);
    }

    private void RequireSame<T>(CsvRow row, int column, T? value, T? first)
        where T : struct
    {
        if (row.Faults.Count == 0 && _faults.Count == 0 && !EqualityComparer<T?>.Default.Equals(value, first))
        {
            RefuseOther(row, column, first?.ToString() ?? "");
        }
    }

    private void RefuseOther(CsvRow row, int column, string first) =>
        row.Refuse(column, $"differs from {PlainText.Quoted(first)} on line {_line}, where the claim {PlainText.Quoted(Reference)} begins.");
}
