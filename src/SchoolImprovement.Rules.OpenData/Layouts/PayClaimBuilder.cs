using System.Globalization;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.OpenData.Tables;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Puts the rows of one claim together.</summary>
/// <param name="reference">The claim's own number or name; empty where it cannot be read.</param>
/// <param name="line">The line on which it begins.</param>
internal sealed class PayClaimBuilder(string reference, long line)
{
    private readonly List<RejectedRow> _faults = [];
    private readonly List<Urn> _schools = [];
    private readonly List<DeploymentDay> _days = [];
    private readonly List<DateOnly?> _dates = [];
    private Head? _head;
    private DateOnly? _claimedOn;

    public string Reference => reference;

    /// <summary>Adds a row whose fields cannot be told apart: there is a day in it for each of the schools in it, and one where it names none.</summary>
    public void Add(RejectedRow row)
    {
        _faults.Add(row);
        _schools.AddRange(row.Schools);
        _dates.AddRange(new DateOnly?[Math.Max(1, row.Schools.Length)]);
    }

    /// <summary>Adds a row.</summary>
    /// <param name="table">The table that stands on it.</param>
    /// <param name="rejected">Where the table tells what it cannot read.</param>
    public void Add(DelimitedTable table, List<RejectedRow> rejected)
    {
        if (reference.Length == 0)
        {
            table.Reject(PayClaimFile.Reference, "is blank: it is not known of which claim the day is");
        }

        table.TryUrn(PayClaimFile.School, out var school);
        var claimedOn = table.TryDate(PayClaimFile.ClaimedOn, out var day) ? day : (DateOnly?)null;
        table.TryOptionalDate(PayClaimFile.MatchedOn, out var matchedOn);
        AddDay(table);
        if (rejected.Count == 0)
        {
            Check(table, new Head(school, claimedOn!.Value, matchedOn, table[PayClaimFile.NationalLeader].ToString()));
        }

        if (Fields.IsUrn(table[PayClaimFile.School], out school))
        {
            _schools.Add(school);
        }

        _claimedOn = claimedOn > _claimedOn ? claimedOn : _claimedOn ?? claimedOn;
        _faults.AddRange(rejected);
        rejected.Clear();
    }

    public FiledPayClaim Build() => new()
    {
        Line = line,
        Reference = reference.Length == 0 ? null : reference,
        Claim = _faults.Count > 0 ? null : new PayClaim
        {
            Reference = reference,
            School = _head!.School,
            ClaimedOn = _head.ClaimedOn,
            MatchedOn = _head.MatchedOn,
            NationalLeader = _head.NationalLeader.Length == 0 ? null : _head.NationalLeader,
            Days = [.. _days],
        },
        Faults = [.. _faults],
        Schools = [.. _schools.Distinct()],
        ClaimedOn = _claimedOn,
        Days = [.. _dates],
    };

    private static bool TryMinutes(DelimitedTable table, out int? minutes)
    {
        minutes = null;
        var text = table[PayClaimFile.TravelMinutes];
        if (Fields.IsNotGiven(text))
        {
            return true;
        }

        if (!int.TryParse(Fields.WithoutDecimals(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var given))
        {
            return table.Reject(PayClaimFile.TravelMinutes, "is not a whole number of minutes");
        }

        minutes = given;
        return true;
    }

    private static bool TryMiles(DelimitedTable table, out decimal? miles)
    {
        miles = null;
        var text = table[PayClaimFile.TravelMiles];
        if (Fields.IsNotGiven(text))
        {
            return true;
        }

        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var given))
        {
            return table.Reject(PayClaimFile.TravelMiles, "is not a number of miles such as 45.1");
        }

        miles = given;
        return true;
    }

    private void AddDay(DelimitedTable table)
    {
        // A row without a day is a claim without one, which the rules refuse by name.
        if (Fields.IsNotGiven(table[PayClaimFile.Day]) && Fields.IsNotGiven(table[PayClaimFile.TravelMinutes]) && Fields.IsNotGiven(table[PayClaimFile.TravelMiles]))
        {
            return;
        }

        var isDate = table.TryDate(PayClaimFile.Day, out var date);
        _dates.Add(isDate ? date : null);
        TryMinutes(table, out var minutes);
        TryMiles(table, out var miles);
        _days.Add(new DeploymentDay(date, minutes, miles));
    }

    // What is the same for all days of a claim stands on each of its rows.
    private void Check(DelimitedTable table, Head head)
    {
        if (_head is not { } first)
        {
            _head = head;
            return;
        }

        Same(PayClaimFile.School, head.School == first.School, first.School.ToString());
        Same(PayClaimFile.ClaimedOn, head.ClaimedOn == first.ClaimedOn, Wording.Iso(first.ClaimedOn));
        Same(PayClaimFile.MatchedOn, head.MatchedOn == first.MatchedOn, first.MatchedOn is { } matched ? Wording.Iso(matched) : "");
        Same(PayClaimFile.NationalLeader, head.NationalLeader == first.NationalLeader, first.NationalLeader);

        void Same(int column, bool isSame, string given)
        {
            if (!isSame)
            {
                table.Reject(column, Wording.OnOneLine($"differs from '{RejectedRow.Shorten(given)}' on line {line}, where the claim '{RejectedRow.Shorten(reference)}' begins"));
            }
        }
    }

    private sealed record Head(Urn School, DateOnly ClaimedOn, DateOnly? MatchedOn, string NationalLeader);
}
