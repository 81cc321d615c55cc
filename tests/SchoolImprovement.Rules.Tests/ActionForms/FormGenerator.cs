using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.ActionForms;

/// <summary>Forms of every kind: filled in, half filled in, and nonsense.</summary>
internal static class FormGenerator
{
    private static readonly DateOnly First = new(2019, 9, 1);

    private static readonly Gen<string?> Texts = Gen.Elements<string?>(
        null, "", " ", "A text", "L1", "L2", "S1", "Harbour Learning Trust", "quo\"te\\ 'and' \n line", "Ümläut 𝔄 \u202e \0", "harbour learning trust ");

    private static readonly Gen<string> Ids = Gen.Elements("L1", "L2", "S1", "", "X");

    private static readonly Gen<DateOnly?> Dates = Gen.Frequency(
        (8, Gen.Choose(0, 700).Select(days => (DateOnly?)First.AddDays(days))),
        (1, Gen.Elements<DateOnly?>(null, DateOnly.MinValue, DateOnly.MaxValue)));

    private static readonly Gen<bool?> Answers = Gen.Elements<bool?>(null, true, false);

    private static readonly Gen<decimal?> Amounts = Gen.Frequency(
        (8, Gen.Choose(-100, 1_000_000).Select(pennies => (decimal?)pennies / 100)),
        (1, Gen.Elements<decimal?>(null, 0, TermCost.LargestAmount, -TermCost.LargestAmount, 16_000.00m)));

    private static readonly Gen<TermCost> Costs =
        from term in Gen.Choose(-1, 5)
        from amount in Amounts
        select new TermCost(term, amount);

    private static readonly Gen<Provider> Providers =
        from kind in Perhaps<ProviderKind>()
        from texts in Texts.ArrayOf(3)
        select new Provider { Kind = kind, Name = texts[0], Rationale = texts[1], TrackRecord = texts[2] };

    private static readonly Gen<NationalProgramme> Programmes =
        from texts in Texts.ArrayOf(2)
        from answers in Answers.ArrayOf(3)
        select new NationalProgramme { Name = texts[0], ReasonNotChosen = texts[1], Available = answers[0], EligibilityChecked = answers[1], AvailabilityChecked = answers[2] };

    private static readonly Gen<SystemLeaderSupport> Leaders =
        from texts in Texts.ArrayOf(3)
        from answers in Answers.ArrayOf(2)
        from kinds in Gen.Elements(Enum.GetValues<SystemLeaderKind>()).ArrayOf()
        select new SystemLeaderSupport
        {
            Kinds = [.. kinds],
            Organisation = texts[0],
            Explanation = texts[1],
            Evidence = texts[2],
            FromOwnTrustOrAlliance = answers[0],
            DoubleFunding = answers[1],
        };

    private static readonly Gen<FundingRestrictions> Restrictions =
        from answers in Answers.ArrayOf(4)
        from qualification in Perhaps<MandatoryQualification>()
        select new FundingRestrictions
        {
            AlreadyPlannedAndBudgeted = answers[0],
            FreeElsewhere = answers[1],
            StaffReleaseCover = answers[2],
            CoverAgreed = answers[3],
            Qualification = qualification,
        };

    private static readonly Gen<RecommendedAction> Actions =
        from texts in Texts.ArrayOf(6)
        from ids in Ids.ArrayOf()
        from srma in Ids.ArrayOf()
        from dates in Dates.ArrayOf(2)
        from priority in Gen.Elements<int?>(null, 1, 2, 3, -1, int.MinValue)
        from funding in Perhaps<FundingSource>()
        from provider in OrNull(Providers)
        from programme in OrNull(Programmes)
        from leaders in OrNull(Leaders)
        from reviews in Gen.Elements(Enum.GetValues<BehaviourReview>()).ArrayOf()
        from hub in Perhaps<HubKind>()
        from endorsements in Gen.Choose(0, 2)
        from outcomes in Gen.Choose(0, 2)
        from days in Amounts
        from costs in Costs.ArrayOf()
        from restrictions in OrNull(Restrictions)
        select new RecommendedAction
        {
            Title = texts[0],
            Description = texts[1],
            ResponsiblePerson = texts[2],
            Rationale = texts[3],
            Evidence = texts[4],
            CostExplanation = texts[5],
            OfstedFindings = [.. ids],
            SrmaActions = [.. srma],
            StartDate = dates[0],
            EndDate = dates[1],
            Priority = priority,
            Funding = funding,
            Provider = provider,
            NationalProgramme = programme,
            SystemLeaders = leaders,
            BehaviourReviews = [.. reviews],
            Endorsements = [.. Enumerable.Repeat(new Endorsement { Hub = hub, By = texts[0], GivenOn = dates[0] }, endorsements)],
            Outcomes = [.. Enumerable.Repeat(new ExpectedOutcome { Change = texts[1], Measure = texts[2], Evidence = texts[3] }, outcomes)],
            Volume = days is null ? null : new ActivityVolume { Days = days, Teachers = endorsements, Description = texts[5] },
            Costs = [.. costs],
            Restrictions = restrictions,
        };

    private static readonly Gen<ImprovementArea> Areas =
        from kind in Perhaps<ImprovementAreaKind>()
        from focus in Perhaps<AreaFocus>()
        from subject in Perhaps<Subject>()
        from other in Texts
        from phase in Perhaps<SchoolPhase>()
        from years in Gen.Elements(Enum.GetValues<YearGroup>()).ArrayOf()
        from review in Answers
        from actions in Few(Actions)
        select new ImprovementArea
        {
            Kind = kind,
            Focus = focus,
            Subject = subject,
            OtherSubject = other,
            Phase = phase,
            YearGroups = [.. years],
            SendReviewCommissioned = review,
            Actions = actions,
        };

    private static readonly Gen<OfstedFinding> Findings =
        from id in Ids
        from theme in Perhaps<OfstedTheme>()
        from text in Texts
        select new OfstedFinding { Id = id, Theme = theme, Text = text };

    /// <summary>Forms, most of which lack much.</summary>
    public static readonly Gen<RecommendedActionForm> Forms =
        from tier in Perhaps<SupportTier>()
        from region in Perhaps<HubRegion>()
        from texts in Texts.ArrayOf(8)
        from dates in Dates.ArrayOf(9)
        from findings in Few(Findings)
        from days in Amounts
        from areas in Few(Areas)
        from coordination in Costs.ArrayOf()
        from received in Answers
        from outstanding in Ids.ArrayOf()
        from known in Gen.Choose(0, 127)
        select new RecommendedActionForm
        {
            School = (known & 1) == 0 ? null : new SupportedSchool { Urn = (known & 2) == 0 ? null : new Urn(900_000 + known), Name = texts[0], Region = region },
            Tier = tier,
            NationalLeader = (known & 4) == 0 ? null : new() { Name = texts[1], School = texts[2], Trust = texts[3], TeachingSchoolAlliance = texts[4] },
            LatestReport = (known & 8) == 0 ? null : new() { InspectedOn = dates[0], Findings = findings },
            InitialDeployment = dates[1],
            DaysUsed = days,
            Areas = areas,
            Replaced = (known & 16) == 0 ? null : new() { Governance = texts[5], FinancialManagement = texts[6] },
            Coordination = [.. coordination],
            Srma = (known & 32) == 0 ? null : new() { Received = received, OutstandingActions = [.. outstanding.Select(id => new SrmaAction { Id = id, Text = texts[7] })] },
            ResourceReview = dates[2],
            Agreements = (known & 64) == 0
                ? null
                : new() { HeadOrChiefExecutive = new() { Name = texts[7], AgreedOn = dates[3], SignedOffOn = dates[4] }, ChairOfGovernors = new() { AgreedOn = dates[5], SignedOffOn = dates[6] } },
            SubmittedOn = dates[7],
            FundsReleasedOn = dates[8],
        };

    private static Gen<T?> Perhaps<T>()
        where T : struct, Enum =>
        Gen.Elements<T?>([null, .. Enum.GetValues<T>().Select(value => (T?)value)]);

    private static Gen<T?> OrNull<T>(Gen<T> gen)
        where T : class =>
        Gen.Frequency((3, gen.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));

    private static Gen<ImmutableArray<T>> Few<T>(Gen<T> gen) =>
        from count in Gen.Choose(0, 4)
        from items in gen.ArrayOf(count)
        select items.ToImmutableArray();
}
