using System.Text.Json;

namespace SchoolImprovement.Rules.Timetable;

/// <summary>GOV.UK's bank-holidays.json, as far as it is read.</summary>
internal sealed class BankHolidaysDocument
{
    [JsonPropertyName("england-and-wales")]
    public required DivisionDocument EnglandAndWales { get; init; }

    internal sealed class DivisionDocument : IJsonOnDeserialized
    {
        // New Year, Good Friday, Easter Monday, early May, spring, summer, Christmas, Boxing Day: every year since 1978.
        private const int FewestInAYear = 8;

        private BankHolidays? bankHolidays;

        public required EventDocument?[] Events { get; init; }

        internal BankHolidays BankHolidays => bankHolidays ??= Make();

        public void OnDeserialized() => _ = BankHolidays;

        private BankHolidays Make()
        {
            if (Events.Length == 0)
            {
                throw new JsonException("No bank holiday is listed.");
            }

            var dates = DocumentJson.NoneNull(Events).Select(bankHoliday => bankHoliday.Date).ToHashSet();
            var known = new DateRange(new DateOnly(dates.Min().Year, 1, 1), new DateOnly(dates.Max().Year, 12, 31));
            for (var year = known.FirstDay.Year; year <= known.LastDay.Year; year++)
            {
                var listed = dates.Count(date => date.Year == year);
                if (listed < FewestInAYear)
                {
                    throw new JsonException(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{year} lists {listed} bank holidays, fewer than the {FewestInAYear} of every year, so the year is not complete."));
                }
            }

            return new BankHolidays(known, dates);
        }
    }

    internal sealed class EventDocument
    {
        public required DateOnly Date { get; init; }
    }
}
