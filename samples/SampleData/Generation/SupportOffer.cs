namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

/// <summary>Who took up the 2018/19 offer: under half of the schools whose latest judgement was the third grade by then.</summary>
internal static class SupportOffer
{
    private const int TakenUpInThousand = 450;

    private static readonly DateOnly FirstDay = new(SamplePopulation.PriorSupportYear, 10, 1);

    public static void Offer(IReadOnlyList<Judgement> course, IEnumerable<Establishment> schools, SplitMix64 draw)
    {
        var takenUp = Calendar.SchoolDay(FirstDay.AddDays(draw.Below(280)), draw);
        var run = RunOfThirdGrades(course, takenUp);
        if (run > 0 && draw.Chance(TakenUpInThousand) && schools.FirstOrDefault(school => school.IsOpenOn(takenUp)) is { } school)
        {
            school.PriorSupport = new(run >= 4 ? 3 : run >= 2 ? 2 : 1, takenUp);
        }
    }

    private static int RunOfThirdGrades(IReadOnlyList<Judgement> course, DateOnly until)
    {
        var run = 0;
        foreach (var (date, grade) in course)
        {
            if (date <= until)
            {
                run = grade == Grade.Three ? run + 1 : 0;
            }
        }

        return run;
    }
}
