using System.Collections.Immutable;
using System.Text;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Support;
using SchoolImprovement.Rules.Tests.ActionForms;
using SchoolImprovement.Rules.Tests.Deployment;
using SchoolImprovement.Rules.Tests.Funding;
using SchoolImprovement.Rules.Tests.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Conventions;

/// <summary>
/// Twice the input is at most about twice the work, counted in bytes that the work takes, never in time. What is a loop within a loop
/// and takes no memory shows in the size: a thousand million steps would not end.
/// </summary>
public sealed class GrowthTests
{
    private const int Some = 4_000;
    private const int Many = 40_000;
    private const int Records = 400;
    private const double AtMost = 2.4;

    private static readonly DateOnly AsAt = new(2020, 3, 1);
    private static readonly SchoolTermCalendar Terms = SchoolTermCalendar.DefaultEngland;

    private static readonly Dictionary<string, (int Size, Func<int, Action> Work)> All = new()
    {
        ["a grant's activities"] = (Some, size =>
        {
            var (grant, evidence) = (GrantOf(size), Evidence(size));
            return () => GrantRules.Default.Explain(grant, evidence, FundingSamples.TheEnd);
        }
        ),
        ["a grant's text"] = (Some, size => Reading(GrantOf(size).ToJson(), static text => Grant.Parse(text))),
        ["the text of a grant's evidence"] = (Some, size => Reading(Evidence(size).ToJson(), static text => GrantEvidence.Parse(text))),
        ["a plan's actions"] = (Some, size =>
        {
            var (plan, update) = (Plan(size), Update(size));
            return () => MonitoringRules.Default.Check(plan, update);
        }
        ),
        ["a plan's text"] = (Some, size => Reading(Plan(size).ToJson(), static text => MonitoringPlan.Parse(text))),
        ["an update's text"] = (Some, size => Reading(Update(size).ToJson(), static text => ProgressUpdate.Parse(text))),
        ["a claim's days"] = (Some, size =>
        {
            var claim = Claim(size);
            return () => PayRules.Default.Decide(claim).Explain();
        }
        ),
        ["a claim's text"] = (Some, size => Reading(Claim(size).ToJson(), static text => PayClaim.Parse(text))),
        ["claims of many schools"] = (Some, size =>
        {
            PayClaim[] claims = [.. Enumerable.Range(0, size).Select(i => Claims.Claim(Claims.Day("2019-12-02")) with { School = new(100_000 + i), NationalLeader = $"L{i}" })];
            return () => _ = PayRules.Default.Decide(claims).Count();
        }
        ),
        ["claims of one school"] = (Some, size =>
        {
            PayClaim[] claims = [.. Enumerable.Range(0, size).Select(i => Claims.Claim(new DeploymentDay(Claims.Matched.AddDays(i), 20, 10m)) with { ClaimedOn = Claims.Matched.AddDays(i), NationalLeader = "L" })];
            return () => _ = PayRules.Default.Decide(claims).Count();
        }
        ),
        ["claims of one school that cannot be read"] = (Some, size =>
        {
            DateOnly[][] days = [.. Enumerable.Range(0, size).Select(i => new[] { Claims.Matched.AddDays(i) })];
            return () => _ = days.Aggregate(ClaimedDays.None, static (claimed, dates) => claimed.WithUndecided(dates));
        }
        ),
        ["the text of many claims"] = (Some, size =>
        {
            var text = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Repeat(Claims.Claim(Claims.Day("2019-12-02")).ToJson(), size)));
            return () => _ = PayClaimReader.Read(new MemoryStream(text)).Count();
        }
        ),
        ["the text of many bad claims"] = (Some, size =>
        {
            var text = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("{\"school\":\"x\"}", size))}]");
            return () => _ = PayClaimReader.Read(new MemoryStream(text)).Count();
        }
        ),
        ["a form's areas"] = (Some, size =>
        {
            var form = Form(size);
            return () => ActionFormRules.Default.Check(form, Terms);
        }
        ),
        ["actions out of the order of their priorities"] = (Many, size =>
        {
            ImmutableArray<ImprovementArea> areas = [new() { Actions = [.. Enumerable.Range(0, size).Select(i => new RecommendedAction { Priority = size - i, StartDate = AsAt.AddDays(i) })] }];
            var rules = new ActionFormRules(rules: new(ActionFormRules.Catalogue.Name, ActionFormRules.Catalogue.Where(rule => rule.Id == "RAF-SEQUENCE")));
            return () => rules.Check(new RecommendedActionForm { Areas = areas }, Terms).Findings.Should().HaveCount(size - 1);
        }
        ),
        ["a form's text"] = (600, size => Reading(Form(size).ToJson(), static text => RecommendedActionForm.Parse(text))),
        ["days of support"] = (Many, size =>
        {
            var progress = Days(size);
            return () => DeadlineRules.Default.Schedule(progress, Terms, AsAt);
        }
        ),
        ["the text of days of support"] = (Many, size => Reading(Days(size).ToJson(), static text => SupportProgress.Parse(text))),
        ["a history's judgements"] = (Some, size =>
        {
            var urn = new Urn(900_123);
            var history = new InspectionHistory(urn, Enumerable.Range(0, size).Select(i => new Judgement(urn, OverallEffectiveness.RequiresImprovement, new DateOnly(2005, 1, 1).AddDays(i % 5_000))));
            return () => EligibilityRules.Default.Explain(history, AsAt, PriorSupport.None);
        }
        ),
        ["lines of records"] = (Some, size =>
        {
            var text = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Repeat("{\"schema\":\"school-improvement-support/1\",\"school\":900123,\"events\":[]}", size)) + new string('\n', 20 * size));
            return () => _ = SupportRecord.ReadLines(new MemoryStream(text)).Count();
        }
        ),
        ["a record's updates"] = (Records, size => Recorded(Tests.Support.SupportRecordTests.Approved(), size, (story, i) => new UpdateDelivered(new DateOnly(2020, 3, 2).AddDays(i), story.Update() with { Term = 1 }))),
        ["a record's inspections"] = (Records, size => Recorded(
            Tests.Support.SupportRecordTests.Approved(), size, static (_, i) => i % 2 == 0 ? new Inspected(new DateOnly(2020, 1, 6).AddDays(i / 2), "Monitoring visit") : new PlanReviewed(new DateOnly(2020, 1, 6).AddDays(i / 2)))),
        ["a record's text with the latest event first"] = (Records, size => Reading(
            $"{{\"schema\":\"school-improvement-support/1\",\"school\":900123,\"events\":[{string.Join(',', Enumerable.Range(0, size).Select(i => $"{{\"event\":\"inspected\",\"on\":\"{Wording.Iso(AsAt.AddDays(-i))}\",\"kind\":\"Visit\"}}"))}]}}",
            text => SupportRecord.Read(text).Record!.Events.Length.Should().Be(size))),
        ["a plan file's updates"] = (Records, size =>
        {
            var updates = string.Join(',', Enumerable.Range(0, size).Select(i => MonitoringSamples.Update with { Date = new DateOnly(2020, 7, 1).AddDays(i) }).Select(update => update.ToJson()));
            return Reading(
                $"{{\"support\":{{\"school\":900123,\"matchConfirmedOn\":\"2019-09-09\",\"initialDeploymentOn\":\"2019-10-10\"}},\"plan\":{MonitoringSamples.Plan().ToJson()},\"updates\":[{updates}]}}",
                text => SupportRecord.Read(text).Record!.Events.Length.Should().Be(1 + size));
        }
        ),
        ["bank holidays' text"] = (100, size => Reading(
            "{\"england-and-wales\":{\"division\":\"england-and-wales\",\"events\":[" + string.Join(',', Enumerable.Range(2_000, size).SelectMany(year => Enumerable.Range(1, 8).Select(day => $"{{\"title\":\"A day\",\"date\":\"{year}-01-0{day}\",\"notes\":\"\",\"bunting\":true}}"))) + "]}}",
            static text => BankHolidays.Parse(text))),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_input_is_about_twice_the_work(string name)
    {
        var (size, work) = All[name];
        var (once, twice) = (work(size), work(2 * size));
        // What is rented once, or made when it is first used, is no part of the work.
        once();
        twice();

        var (bytes, ofTwice) = (Taken(once), Taken(twice));

        bytes.Should().BePositive();
        ((double)ofTwice / bytes).Should().BeLessThan(AtMost, "{0} bytes of one became {1} of two", bytes, ofTwice);
    }

    private static long Taken(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Action Reading(string text, Action<string> read) => () => read(text);

    // Read event by event, and looked at from the end.
    private static Action Recorded(Tests.Support.Story story, int size, Func<Tests.Support.Story, int, RecordedEvent> made)
    {
        var record = story.Record;
        RecordedEvent[] events = [.. Enumerable.Range(0, size).Select(i => made(story, i))];
        return () =>
        {
            var grown = record;
            foreach (var one in events)
            {
                var recording = SupportRules.Default.Record(grown, one);
                Assert.True(recording.Record is not null, string.Join("; ", recording.Findings.Findings));
                grown = recording.Record;
            }

            _ = SupportRules.Default.WhatIsNext(grown, grown.Events[^1].On);
        };
    }

    private static Grant GrantOf(int size) => new(SupportTier.Tier3, FundingSamples.Terms, Enumerable.Range(0, size).Select(i => new FundedActivity($"A{i}", 0.01m, 0.01m, 0.01m)));

    private static GrantEvidence Evidence(int size) => FundingSamples.Evidence with
    {
        Reports = [.. FundingSamples.Evidence.Reports.Select(report => report with { Activities = [.. Enumerable.Range(0, size).Select(i => report.Activities[0] with { Id = $"A{i}" })] })],
    };

    private static MonitoringPlan Plan(int size) => new(
        SupportTier.Tier2,
        [.. Enumerable.Range(0, size).Select(i => new PlannedArea($"P{i}"))],
        [.. Enumerable.Range(0, size).Select(i => new PlannedAction($"A{i}", $"P{i}", 1, 3, IsFunded: true))]);

    private static ProgressUpdate Update(int size) => MonitoringSamples.Update with
    {
        Areas = [.. Enumerable.Range(0, size).Select(i => new AreaUpdate { Id = $"P{i}", Progress = ProgressStatus.OnTrack })],
        Actions = [.. Enumerable.Range(0, size).Select(i => new ActionUpdate { Id = $"A{i % (size - 5)}", Progress = ProgressStatus.OffTrack })],
    };

    private static PayClaim Claim(int size) => Claims.Claim([.. Enumerable.Range(0, size).Select(i => new DeploymentDay(Claims.Matched.AddDays(size - i), 20, 10m))]) with { ClaimedOn = Claims.Matched.AddDays(size) };

    private static SupportProgress Days(int size) => new() { MatchConfirmedOn = AsAt, DaysUsedOn = [.. Enumerable.Range(0, size).Select(i => AsAt.AddDays(size - i))] };

    private static RecommendedActionForm Form(int size)
    {
        var whole = ActionFormCase.LackingNothing;
        return whole with { Areas = [.. Enumerable.Repeat(new ImprovementArea { Kind = ImprovementAreaKind.Leadership, Actions = [new() { Priority = 1, StartDate = AsAt }] }, size)] };
    }
}
