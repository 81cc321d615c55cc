using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>The rows that could not be read, by the schools that they are about.</summary>
internal sealed class UnreadableRows
{
    private readonly Dictionary<Urn, List<RejectedRow>> _bySchool = [];

    public UnreadableRows(IEnumerable<RejectedRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var school in row.Schools)
            {
                if (!_bySchool.TryGetValue(school, out var ofSchool))
                {
                    _bySchool.Add(school, ofSchool = []);
                }

                ofSchool.Add(row);
            }
        }
    }

    public bool Has(Urn school) => _bySchool.ContainsKey(school);

    /// <summary>A row about a school that may tell of a day that counts; <see langword="null"/> where there is none.</summary>
    /// <param name="school">The school.</param>
    /// <param name="beforeDay">The number of the day before which it must be.</param>
    public RejectedRow? About(Urn school, long beforeDay) =>
        _bySchool.TryGetValue(school, out var rows) ? rows.Find(row => row.Day is not { } day || day.DayNumber < beforeDay) : null;
}
