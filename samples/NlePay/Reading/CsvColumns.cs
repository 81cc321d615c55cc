using SchoolImprovement.Rules.Samples.SampleConsole;
using Sylvan.Data.Csv;

namespace SchoolImprovement.Rules.Samples.NlePay.Reading;

/// <summary>Where the columns stand, found by name: letter case, spaces, hyphens and underscores make no difference.</summary>
internal sealed class CsvColumns
{
    private const string NationalLeaderName = "national_leader";

    private readonly CsvDataReader _csv;
    private readonly string _file;

    public CsvColumns(CsvDataReader csv, string file)
    {
        _csv = csv;
        _file = file;
        Claim = Required("claim");
        Urn = Required("urn");
        ClaimedOn = Required("claimed_on");
        MatchedOn = Required("matched_on");
        Date = Required("date");
        TravelMinutes = Required("travel_minutes");
        TravelMiles = Required("travel_miles");
        NationalLeader = Find(NationalLeaderName);
    }

    public int Claim { get; }

    public int Urn { get; }

    public int ClaimedOn { get; }

    public int MatchedOn { get; }

    public int Date { get; }

    public int TravelMinutes { get; }

    public int TravelMiles { get; }

    /// <summary>-1 where there is no such column.</summary>
    public int NationalLeader { get; }

    public string NameOf(int column) => _csv.GetName(column);

    private int Required(string name) => Find(name) is >= 0 and var column
        ? column
        : throw new CannotRunException(
            $"{_file}, line 1: there is no column {name}; the columns are {string.Join(", ", Enumerable.Range(0, Math.Min(_csv.FieldCount, 20)).Select(i => PlainText.Quoted(_csv.GetName(i))))}.");

    private int Find(string name)
    {
        var found = -1;
        for (var i = 0; i < _csv.FieldCount; i++)
        {
            if (!string.Equals(Plain(_csv.GetName(i)), Plain(name), StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            found = found < 0 ? i : throw new CannotRunException($"{_file}, line 1: the column {name} is there twice.");
        }

        return found;
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
