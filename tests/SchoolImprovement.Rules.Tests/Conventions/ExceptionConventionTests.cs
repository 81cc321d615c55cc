using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Conventions;

/// <summary>A refusal says which value is wrong. Every exception of the library is here, with what its message must hold.</summary>
public sealed class ExceptionConventionTests
{
    private static readonly DateOnly Day = new(2019, 10, 22);
    private static readonly DateRange Autumn = new(new(2019, 9, 3), new(2019, 12, 20));

    private static readonly (Type Type, Action Refused, string[] Names)[] Refusals =
    [
        (
            typeof(ContradictoryJudgementsException),
            () => InspectionHistory.Of(new(900_123), (OverallEffectiveness.Good, Day), (OverallEffectiveness.Inadequate, Day)),
            ["2019-10-22", "900123", "Good", "Inadequate"]),
        (
            typeof(UnknownAcademicYearException),
            () => SupportOffer.For(new AcademicYear(1987)),
            ["1987 to 1988", "2019 to 2020"]),
        (
            typeof(DateOutsideCalendarException),
            () => DayCounter.WorkingDays(BankHolidays.England2018To2023).Counts(new(1987, 3, 4)),
            ["4 Mar 1987", "2018", "2023"]),
        (
            typeof(ImpossibleValueException),
            () => _ = new DateRange(Day, Day.AddDays(-1)),
            ["21 Oct 2019", "22 Oct 2019"]),
        (
            typeof(ImpossibleValueException),
            () => _ = new SchoolTerm(TermKind.Autumn, Autumn, new DateRange(new(2020, 2, 3), new(2020, 2, 7))),
            ["3 Feb 2020", "20 Dec 2019"]),
        (
            typeof(ImpossibleValueException),
            () => _ = new SchoolTermCalendar("two at once", [new(TermKind.Autumn, Autumn), new(TermKind.Autumn, new(Day, new(2020, 1, 10)))]),
            ["20 Dec 2019", "22 Oct 2019"]),
        (
            typeof(DocumentFormatException),
            () => SchoolTermCalendar.Parse("""{"description":"x","terms":[{"kind":"Harvest"}]}"""),
            ["Harvest", "line"]),
        (
            typeof(DocumentFormatException),
            () => SupportProgress.Parse("""{"matchConfirmed":"tomorrow"}"""),
            ["line 1"]),
        (
            typeof(DocumentFormatException),
            () => RecommendedActionForm.Parse("""{"areas":[{"kind":"sport"}]}"""),
            ["sport", "leadership", "$.areas[0].kind", "line 1", "position 19"]),
        (
            typeof(DocumentFormatException),
            () => ReviewRules.Default.Read("""{"steps":[{"move":"vanish"}]}"""),
            ["vanish", "line 1"]),
        (
            typeof(ReviewMoveRefusedException),
            () => ReviewRules.Default.Move(ReviewHistory.Start(Day), new ReviewStep(ReviewMove.Approve, ReviewActor.Department, Day)),
            ["REV-"]),
        (
            typeof(DocumentFormatException),
            () => PayClaim.Parse("""{"school":900123,"claimedOn":"Michaelmas"}"""),
            ["Michaelmas", "$.claimedOn", "line 1"]),
        (
            typeof(DocumentFormatException),
            () => ProgressUpdate.Parse("""{"overall":"splendid"}"""),
            ["splendid", "$.overall", "line 1"]),
        (
            typeof(ImpossibleValueException),
            () => _ = new MonitoringPlan(SupportTier.Tier2, [new("leadership")], [new("A1", "maths", 1, 3, IsFunded: true)]),
            ["A1", "maths"]),
        (
            typeof(ImpossibleValueException),
            () => TermProgress.From(new MonitoringPlan(SupportTier.Tier2, [], []), new ProgressUpdate { Term = 1 }),
            ["date"]),
        (
            typeof(DocumentFormatException),
            () => GrantEvidence.Parse("""{"approved":"soon"}"""),
            ["soon", "$.approved", "line 1"]),
        (
            typeof(ImpossibleValueException),
            () => _ = new FundedActivity("A1", 10m, 0.005m),
            ["A1", "term 2", "£0.005", "fraction of a penny"]),
        (
            typeof(ImpossibleValueException),
            () => _ = new Grant(SupportTier.Tier2, [new SchoolTerm(TermKind.Autumn, Autumn)], [1m, 2m]),
            ["2 amounts", "1 funded terms"]),
        (
            typeof(RuleFailedException),
            () => new Rule<int>("OWN-RULE", "a rule", Obligation.May) { Statement = "A rule.", Needs = [new("it throws", (in _) => throw new DivideByZeroException())] }.Evaluate(1),
            ["OWN-RULE", "DivideByZeroException"]),
        (
            typeof(ImpossibleValueException),
            () => _ = new GrantEvidence { Reports = [new(1, Day), new(1, Day) { Overall = ProgressStatus.OnTrack }] },
            ["term 1", "22 Oct 2019"]),
    ];

    public static TheoryData<int, string> Tried => [.. Refusals.Select((one, index) => (index, one.Type.Name))];

    [Fact]
    public void Every_exception_of_the_library_is_tried_here() => Refusals.Select(one => one.Type).Distinct().Should().BeEquivalentTo(
        Api.Types.Where(type => type.IsAssignableTo(typeof(Exception))));

    [Theory]
    [MemberData(nameof(Tried))]
    public void A_refusal_names_the_value(int index, string exception)
    {
        var (type, refused, names) = Refusals[index];
        var thrown = refused.Should().Throw<Exception>().Which;
        thrown.Should().BeOfType(type, "{0} names it", exception);
        thrown.Message.Should().ContainAll(names);
    }

    [Theory]
    [MemberData(nameof(OddCulture.Names), MemberType = typeof(OddCulture))]
    public void A_refusal_reads_the_same_in_every_culture(string culture)
    {
        Action[] ofValues =
        [
            () => _ = new Judgement(new(900_123), OverallEffectiveness.Good, Day, lastDay: Day.AddDays(-1)),
            () => _ = new Judgement(new(900_123), OverallEffectiveness.Good, Day, publicationDate: Day.AddDays(-1)),
            () => _ = CompactJudgement.Of(new(new(900_123), OverallEffectiveness.Good, new(1805, 10, 21))),
            () => _ = GuidancePolicy.Default with { LongestJourneyMiles = -1234.5m },
        ];
        foreach (var refused in Refusals.Select(one => one.Refused).Concat(ofValues))
        {
            string Said() => refused.Should().Throw<Exception>().Which.Message;

            OddCulture.In(culture, Said).Should().Be(Said());
        }
    }
}
