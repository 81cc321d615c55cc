using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Support;
using SchoolImprovement.Rules.Tests.Deployment;
using SchoolImprovement.Rules.Tests.Funding;
using SchoolImprovement.Rules.Tests.Monitoring;
using SchoolImprovement.Rules.Tests.Support;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Documents;

/// <summary>Values of the public types: some that are made here, and all that can be reached from them.</summary>
internal static class MadeValues
{
    private const int MostOfOneType = 40;

    private static readonly Lazy<ILookup<Type, object>> Reached = new(static () => Walk().ToLookup(value => value.GetType()));

    private static readonly DateOnly AsAt = new(2019, 12, 1);

    public static IEnumerable<object> Of(Type type) => type.IsAbstract
        ? Reached.Value.Where(values => values.Key.IsAssignableTo(type)).SelectMany(values => values)
        : Reached.Value[type];

    private static IEnumerable<object> Roots()
    {
        var urn = new Urn(900123);
        var history = new InspectionHistory(
            urn,
            [
                new(urn, OverallEffectiveness.RequiresImprovement, new(2019, 3, 5), new(2019, 3, 6), new(2019, 4, 2)),
                new(new(900001), OverallEffectiveness.RequiresImprovement, new(2016, 9, 14), origin: JudgementOrigin.ConverterPredecessor),
            ],
            mayLackEarlier: true);
        yield return history;
        yield return new InspectionHistory(urn, [], amalgamatedFrom: [new(900002), new(900001)]);
        yield return EligibilityRules.Default.Decide(history, AsAt, PriorSupport.None);
        yield return EligibilityRules.Default.Explain(history, AsAt, PriorSupport.None);
        yield return ActionFormRules.Default.Explain(new RecommendedActionForm(), SchoolTermCalendar.DefaultEngland);
        yield return Entitlement.Of(SupportOffer.Default, SupportTier.Tier3);
        foreach (var support in (PriorSupport[])[default, PriorSupport.None, PriorSupport.Supported(SupportTier.Tier2, new(2018, 10, 1)), PriorSupport.Supported(null, null)])
        {
            yield return support;
        }

        foreach (var step in (Milestone[])[default, Milestone.NotYet, Milestone.On(AsAt)])
        {
            yield return step;
        }

        foreach (var value in (FactValue[])[default, "2019-12-01", AsAt, 3, 16_000.50m, FactValue.FromNumber(0.5m), true, false, ""])
        {
            yield return value;
            yield return new Fact("a fact", value);
        }

        yield return Tests.Support.SupportRecordPropertyTests.Whole;
        foreach (var recorded in Tests.Support.SupportRecordPropertyTests.Everything)
        {
            yield return recorded;
        }

        yield return RuleCatalogue.Default;
        yield return EligibilityRules.Catalogue;
        yield return MatchRules.Catalogue;
        yield return new Rule<int>("OWN-RULE", "a rule of one's own", Obligation.May) { Statement = "A number.", Needs = [new("above nought", (in number) => number > 0)] };
        yield return SupportOffer.Default;
        yield return SchoolTermCalendar.DefaultEngland;
        yield return BankHolidays.England2018To2023;
        yield return HubDirectory.Annex2019To2020;
        yield return new FindingText("$.a", "A message.");
        yield return new FindingWords("A message.");
        yield return new FindingWords("A message.", "A remedy.");

        var form = RecommendedActionForm.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ActionForms", "a form that lacks nothing.json")));
        yield return form;
        yield return new RecommendedActionForm();
        yield return new SrmaAdvice { Received = true, OutstandingActions = [new() { Id = "s1", Text = "An action." }] };
        yield return new OfstedVisit { Date = AsAt, Kind = "monitoring visit" };
        yield return new ActionFormDocument(form, [new("$.x", 2, 3, "A notice.")]);
        yield return ActionFormRules.Default.Check(new RecommendedActionForm(), SchoolTermCalendar.DefaultEngland);
        yield return ActionFormReadOptions.Default with { MaximumDepth = 20 };
        foreach (var area in form.Areas)
        {
            foreach (var action in area.Actions)
            {
                yield return action with
                {
                    SystemLeaders = new() { Kinds = [SystemLeaderKind.TeachingSchool], DoubleFunding = false },
                    NationalProgramme = new() { Name = "A programme", Available = true },
                };
            }
        }

        yield return new Match { School = urn, Tier = SupportTier.Tier2, LeaderAgreedOn = AsAt, WithinOwnTrust = false };
        yield return new Tier1Return { School = urn, Tier = SupportTier.Tier1, ImprovementAreas = ["Maths"], SubmittedOn = AsAt };
        var claim = Claims.Claim(Claims.Day("2019-12-02"), Claims.Day("2019-12-03", null, 61.5m));
        yield return PayRules.Default.Decide(claim, ClaimedDays.Of([new(2019, 11, 1)], new(2019, 11, 5)));
        yield return ClaimedDays.None;
        yield return ClaimedDays.None.WithUndecided([new(2019, 11, 4)], undated: 1);
        yield return new PayLedger();

        var progress = new SupportProgress { School = urn, Tier = SupportTier.Tier3, MatchConfirmedOn = new(2019, 10, 1), DaysUsedOn = [new(2019, 11, 1)], UpdatesDeliveredOn = [null, AsAt] };
        yield return DeadlineRules.Default.Schedule(progress, SchoolTermCalendar.DefaultEngland, AsAt);

        yield return FundingSamples.ByActivity;
        yield return FundingSamples.ByTerm;
        yield return FundingSamples.Evidence;
        yield return GrantRules.Default.Decide(FundingSamples.ByActivity, FundingSamples.Evidence, AsAt);
        yield return GrantRules.Default.Explain(FundingSamples.ByActivity, FundingSamples.Evidence, AsAt);
        yield return GrantRules.Default.Schedule(FundingSamples.ByTerm);
        yield return Underspend.Of(100, 60, 50);
        yield return new ActivitySpending("maths", 100, 99.99m);
        yield return MonitoringSamples.Plan();
        yield return MonitoringSamples.Update;

        var review = ReviewHistory.Start(new(2019, 11, 1));
        review = ReviewRules.Default.Move(review, new(ReviewMove.Submit, ReviewActor.NationalLeader, new(2019, 11, 5)) { AgreedByChairOn = new(2019, 11, 4), AgreedByLeaderOn = new(2019, 11, 4) });
        yield return review;
        yield return ReviewTransitions.All[0];
        yield return ReviewRules.Default.Replay(new(2019, 11, 1), review.Entries.Select(entry => entry.Step));

        foreach (var policy in (object[])
        [
            GuidancePolicy.Default with { Alternative = AlternativeReading.AnyOtherAction }, GuidancePolicy.Default with { UpdateGraceDays = 3 },
            GuidancePolicy.Default with { Conversation = ConversationReading.BeforeConfirmation }, GuidancePolicy.Default with { UnknownTravel = UnknownTravelReading.StandardRate },
            GuidancePolicy.Default with { Predecessors = PredecessorReading.None }, GuidancePolicy.Default with { Underspend = UnderspendReading.EachActivity },
            GuidancePolicy.Default with { LateStart = LateStartReading.AsReported }, GuidancePolicy.Default with { RevisedPlan = RevisedPlanReading.FirstAgreementStands },
        ])
        {
            yield return policy;
        }

        var record = SupportRecordTests.Approved().Record;
        yield return record;
        yield return SupportRecord.Read(record.ToJson());
        yield return SupportRules.Default.Record(record, new OfferLetterIssued(new(2019, 12, 2)));
        yield return SupportRules.Default.WhatIsNext(record, AsAt);
        yield return new OverdueSum(HubRegion.North, SupportActor.NationalLeader, 2, 3, AsAt);
        yield return new TextFault("$.events[0]", 3, 4, "A fault.");
        foreach (var recorded in (RecordedEvent[])
        [
            new CarriedOver(AsAt, progress), new Inspected(AsAt, "Another visit"), new DaysEnded(AsAt), new ClaimMade(AsAt), new ClaimPaid(AsAt, 500m),
            new ReturnSubmitted(AsAt, new() { School = urn, Tier = SupportTier.Tier1 }), new ImplementationSupportBegan(AsAt), new PlanReviewed(AsAt),
            new OfferLetterIssued(AsAt), new UpdateDelivered(AsAt, MonitoringSamples.Update), new ActivityCompleted(AsAt, "leadership/1", 2),
            new InstalmentPaid(AsAt, 1, 3_900m), new SpendingReported(AsAt, 12.34m), new UnderspendReturned(AsAt, 5m),
            new EvaluationRequested(AsAt), new EvaluationReturned(AsAt) { By = SupportActor.School },
        ])
        {
            yield return recorded;
        }

        yield return new SchoolCounts(1, 2, 3, 4, 5, 6);
        yield return new RegionTotal("North", new(1, 2, 3, 4, 5, 6), 7.5m);
        yield return new InspectionRate(1, 2, 3, 4, 5);
        yield return new TierForecast(new(1, 2, 3), new(1.5m, 2.5m, 3.5m));
        yield return Truth.Yes;
        yield return Truth.No;
        yield return Truth.Unknown;
        yield return ForecastOptions.Default with { Seed = 5, Years = 10 };
    }

    private static IEnumerable<object> Walk()
    {
        var counts = new Dictionary<Type, int>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var left = new Queue<object>(Roots());
        while (left.TryDequeue(out var value))
        {
            var type = value.GetType();
            if (value is not string && value is IEnumerable items)
            {
                foreach (var item in items)
                {
                    Add(item);
                }
            }

            if (type.Assembly != Conventions.Api.Library || type.IsEnum || (!type.IsValueType && !seen.Add(value)))
            {
                continue;
            }

            counts[type] = counts.GetValueOrDefault(type) + 1;
            if (counts[type] > MostOfOneType)
            {
                continue;
            }

            yield return value;
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                Add(Asked(property, value));
            }
        }

        void Add(object? value)
        {
            if (value is not null and not Delegate)
            {
                left.Enqueue(value);
            }
        }
    }

    // A value of one kind refuses to be asked for as another.
    private static object? Asked(PropertyInfo property, object value)
    {
        try
        {
            return property.PropertyType.IsByRefLike ? null : property.GetValue(value);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
