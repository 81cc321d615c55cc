namespace SchoolImprovement.Rules.Timetable;

/// <summary>A set of bank holidays as this library writes it; what GOV.UK publishes is <see cref="BankHolidaysDocument"/>.</summary>
internal sealed class BankHolidaysSetDocument
{
    public required DateRangeDocument Known { get; init; }

    public required DateOnly[] Dates { get; init; }

    internal BankHolidays ToBankHolidays() => new(Known.Range, Dates);

    internal static BankHolidaysSetDocument Of(BankHolidays holidays) =>
        new() { Known = DateRangeDocument.Of(holidays.Known), Dates = [.. holidays.Dates] };
}
