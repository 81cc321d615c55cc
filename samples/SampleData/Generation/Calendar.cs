namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

internal static class Calendar
{
    /// <summary>Monday to Friday, as inspections begin.</summary>
    private static readonly int[] WeekdayWeights = [9, 37, 35, 18, 1];

    /// <summary>Holidays as month and day, first and last, and the whole weeks by which a visit that falls into one is put off.</summary>
    private static readonly (int First, int Last, int Weeks)[] Holidays =
    [
        (213, 220, 2), (401, 414, 3), (525, 531, 1), (720, 908, 8), (1022, 1101, 2), (1218, 1231, 3), (101, 107, 1),
    ];

    public static DateOnly YearStart { get; } = new(2019, 9, 1);

    public static DateOnly LastInspection { get; } = new(2020, 2, 26);

    public static DateOnly NotInTheWindow { get; } = DateOnly.MaxValue;

    /// <summary>A school day in the week of <paramref name="due"/>, or after the holiday that week lies in.</summary>
    public static DateOnly SchoolDay(DateOnly due, SplitMix64 draw)
    {
        var monday = due.AddDays(-(((int)due.DayOfWeek + 6) % 7));
        var day = PutOff(monday.AddDays(draw.Pick(WeekdayWeights)));
        return day.Month is >= 3 and <= 5 ? AwayFromBankHolidays(day) : day;
    }

    private static DateOnly PutOff(DateOnly day)
    {
        var monthAndDay = (day.Month * 100) + day.Day;
        foreach (var (first, last, weeks) in Holidays)
        {
            if (monthAndDay >= first && monthAndDay <= last)
            {
                return day.AddDays(weeks * 7);
            }
        }

        return day;
    }

    private static DateOnly AwayFromBankHolidays(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Monday => day.AddDays(1),
        DayOfWeek.Friday => day.AddDays(-1),
        _ => day,
    };
}
