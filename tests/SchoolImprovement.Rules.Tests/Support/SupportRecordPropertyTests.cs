using FsCheck;
using FsCheck.Fluent;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Support;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Support;

public sealed class SupportRecordPropertyTests
{
    internal static readonly SupportRecord Whole = SupportRecordTests.Approved().Then(
        new OfferLetterIssued(Day("2019-12-02")),
        new PlanAgreed(Day("2019-12-02"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher", IsSignOff = true },
        new PlanAgreed(Day("2019-12-02"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor", IsSignOff = true },
        new FormMoved(Day("2019-12-02"), ReviewMove.ReleaseFunds),
        new InstalmentPaid(Day("2019-12-02"), 1, 3_900m),
        new ClaimMade(Day("2019-12-02")),
        new ClaimPaid(Day("2019-12-20"), 1_700m),
        new Inspected(Day("2020-02-11"), "Monitoring visit"),
        new Inspected(Day("2020-02-11"), "Another visit"),
        new PlanReviewed(Day("2020-02-14")),
        new ActivityCompleted(Day("2020-07-17"), "subjectSpecific/1", 2),
        new ActivityCompleted(Day("2020-07-17"), "leadership/1", 2)).Record;

    /// <summary>An event of every kind.</summary>
    internal static IEnumerable<RecordedEvent> Everything =>
    [
        .. Whole.Events,
        new CarriedOver(Day("2019-09-11"), new() { School = Story.School, Tier = SupportTier.Tier3 }),
        new DaysEnded(Day("2019-12-01")),
        new ReturnSubmitted(Day("2019-12-01"), new() { School = Story.School, Tier = SupportTier.Tier1, ImprovementAreas = ["Maths"] }),
        new ImplementationSupportBegan(Day("2019-12-01")),
        new UpdateDelivered(Day("2020-03-02"), new() { Term = 1, Overall = ProgressStatus.OnTrack }),
        new SpendingReported(Day("2021-01-15"), 9_950.50m),
        new UnderspendReturned(Day("2021-01-15"), 0.01m),
        new EvaluationRequested(Day("2021-01-15")) { By = SupportActor.Department },
        new EvaluationReturned(Day("2021-01-15")),
    ];

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static readonly Arbitrary<DateOnly> Days = Gen.Choose(0, 500).Select(days => Day("2019-08-20").AddDays(days)).ToArbitrary();

    /// <summary>Whatever can be recorded, in whatever order of trying: in the end the record is the same.</summary>
    [Fact]
    public void Recording_in_any_permitted_order_gives_the_same_record() => Prop.ForAll(Seeds, seed =>
    {
        var rules = SupportRules.Default;
        var left = Shuffled(seed);
        var record = new SupportRecord(Story.School) { IsInTrust = false };
        for (var recorded = true; recorded;)
        {
            recorded = false;
            foreach (var one in left.ToList())
            {
                if (rules.Record(record, one).Record is { } grown)
                {
                    (record, recorded) = (grown, true);
                    left.Remove(one);
                }
            }
        }

        return left.Count == 0 && record == Whole;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void As_at_a_day_nothing_later_exists_for_any_derivation() => Prop.ForAll(Days, day =>
    {
        var rules = SupportRules.Default;
        var (view, told) = (Whole.AsAt(day), new SupportRecord(Story.School) { IsInTrust = false });
        foreach (var one in Whole.Events.Where(one => one.On <= day))
        {
            told = rules.Record(told, one).Record!;
        }

        return view.Events.All(one => one.On <= day)
            && rules.ProgressOf(Whole, day) == rules.ProgressOf(told, day)
            && rules.ReviewOf(view) == rules.ReviewOf(told)
            && rules.PlanOf(view) == rules.PlanOf(told)
            && rules.EvidenceOf(view) == rules.EvidenceOf(told)
            && rules.NextUpdateOf(view) == rules.NextUpdateOf(told)
            && rules.GrantOf(view)?.ToJson() == rules.GrantOf(told)?.ToJson()
            && rules.WhatIsNext(Whole, day).Select(step => step.ToString()).SequenceEqual(rules.WhatIsNext(told, day).Select(step => step.ToString()));
    }).QuickCheckThrowOnFailure();

    /// <summary>What the record gives the topics is what an application would have typed.</summary>
    [Fact]
    public void The_derived_input_of_the_grant_is_that_made_by_hand() => Prop.ForAll(Days, day =>
    {
        var rules = SupportRules.Default;
        var view = Whole.AsAt(day);
        Milestone Done(string on) => Day(on) <= day ? Milestone.On(Day(on)) : Milestone.NotYet;
        var byHand = new GrantEvidence
        {
            SignedByHead = Done("2019-12-02"),
            SignedByChair = Done("2019-12-02"),
            Approved = Done("2019-11-29"),
            OfferLetter = Done("2019-12-02"),
            EvaluationRequested = Milestone.NotYet,
            EvaluationReturned = Milestone.NotYet,
        };

        return (rules.EvidenceOf(view) with { Reports = [] }) == byHand
            && (Day("2019-11-29") <= day) == (rules.GrantOf(view)?.Profile.SequenceEqual([3_900m, 4_400m, 1_900m]) == true);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_record_survives_its_json_whatever_part_of_it_there_is() => Prop.ForAll(Days, day =>
    {
        var part = SupportRules.Default;
        var told = new SupportRecord(Story.School) { Name = "Ä \"school\"\n", Region = HubRegion.North, IsInTrust = true, Calendar = SchoolTermCalendar.DefaultEngland };
        foreach (var one in Whole.Events.Where(one => one.On <= day))
        {
            told = part.Record(told, one).Record!;
        }

        var read = SupportRecord.Read(told.ToJson(day.DayNumber % 2 == 0));
        return read.Faults.IsEmpty && read.IsComplete && read.Record == told;
    }).QuickCheckThrowOnFailure();

    private static List<RecordedEvent> Shuffled(int seed)
    {
        var events = Whole.Events.ToArray();
        new System.Random(seed).Shuffle(events);
        return [.. events];
    }
}
