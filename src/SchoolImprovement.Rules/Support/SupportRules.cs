using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.Support;

/// <summary>
/// Records what happens in a school's support, derives from the record what each topic takes, and says what is next. What a topic
/// decides, its own rules decide; here stands only what the events owe to one another.
/// </summary>
/// <remarks>Immutable and thread-safe; make one and keep it. Every derivation takes a record as it stands: to look from a day, take its <see cref="SupportRecord.AsAt"/> first.</remarks>
/// <example>
/// <code>
/// var record = new SupportRecord(new Urn(900123));
/// Recording recording = SupportRules.Default.Record(record, new TierDecided(new DateOnly(2019, 9, 2)) { Tier = SupportTier.Tier3 });
/// if (recording.Record is { } recorded)
/// {
///     foreach (NextStep step in SupportRules.Default.WhatIsNext(recorded, asAt: new DateOnly(2019, 9, 16)))
///     {
///         Console.WriteLine(step);
///     }
/// }
/// </code>
/// </example>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed partial class SupportRules
{
    /// <summary>Puts the rules of the topics together, all of one offer and under one policy.</summary>
    /// <param name="offer">
    /// The year's figures; when <see langword="null"/> those of the first topic that is given, and of <see cref="SupportOffer.Default"/> where
    /// none is. Every topic that is not given takes it.
    /// </param>
    /// <param name="policy">
    /// The readings taken; when <see langword="null"/> those of the first topic that is given, and the catalogue's where none is. Every topic
    /// that is not given takes it.
    /// </param>
    /// <param name="eligibility">Who is eligible, and for which tier.</param>
    /// <param name="matches">The match and the deployment.</param>
    /// <param name="returns">The tier 1 return.</param>
    /// <param name="pay">What the National Leader is paid.</param>
    /// <param name="forms">The Recommended Action Form.</param>
    /// <param name="reviews">Its review.</param>
    /// <param name="deadlines">The deadlines.</param>
    /// <param name="monitoring">The termly update.</param>
    /// <param name="grants">The payment of the grant.</param>
    /// <exception cref="ArgumentException">
    /// A topic is of another offer, or takes another policy: two decisions of one record could contradict each other. The message names it.
    /// </exception>
    public SupportRules(
        SupportOffer? offer = null,
        GuidancePolicy? policy = null,
        EligibilityRules? eligibility = null,
        MatchRules? matches = null,
        Tier1ReturnRules? returns = null,
        PayRules? pay = null,
        ActionFormRules? forms = null,
        ReviewRules? reviews = null,
        DeadlineRules? deadlines = null,
        MonitoringRules? monitoring = null,
        GrantRules? grants = null)
    {
        Offer = offer ?? eligibility?.Offer ?? matches?.Offer ?? returns?.Offer ?? pay?.Offer ?? forms?.Offer ?? reviews?.Offer
            ?? deadlines?.Offer ?? monitoring?.Offer ?? grants?.Offer ?? SupportOffer.Default;
        Policy = policy ?? eligibility?.Policy ?? matches?.Policy ?? pay?.Policy ?? forms?.Policy ?? reviews?.Policy
            ?? deadlines?.Policy ?? monitoring?.Policy ?? grants?.Policy ?? GuidancePolicy.Default;
        Eligibility = eligibility ?? new(Offer, Policy);
        Matches = matches ?? new(Offer, Policy);
        Returns = returns ?? new(Offer);
        Pay = pay ?? new(Offer, Policy);
        Forms = forms ?? new(Offer, Policy);
        Reviews = reviews ?? new(Offer, Policy);
        Deadlines = deadlines ?? new(Offer, Policy);
        Monitoring = monitoring ?? new(Offer, Policy);
        Grants = grants ?? new(Offer, Policy);
        RefuseOthers();
    }

    /// <summary>The rules on what the events owe to one another, in the order in which they are reported.</summary>
    public static RuleSet<CheckRule<RecordingFacts>> Catalogue { get; } = new(
        "Record of a school's support", [RecordRules.Actor, RecordRules.Once, RecordRules.After, RecordRules.Agrees]);

    /// <summary>The rules of <see cref="SupportOffer.Default"/> under the catalogue's readings.</summary>
    public static SupportRules Default { get; } = new();

    /// <summary>The offer whose figures apply.</summary>
    public SupportOffer Offer { get; }

    /// <summary>The readings taken.</summary>
    public GuidancePolicy Policy { get; }

    /// <summary>Who is eligible, and for which tier.</summary>
    public EligibilityRules Eligibility { get; }

    /// <summary>The match and the deployment.</summary>
    public MatchRules Matches { get; }

    /// <summary>The tier 1 return.</summary>
    public Tier1ReturnRules Returns { get; }

    /// <summary>What the National Leader is paid.</summary>
    public PayRules Pay { get; }

    /// <summary>The Recommended Action Form.</summary>
    public ActionFormRules Forms { get; }

    /// <summary>Its review.</summary>
    public ReviewRules Reviews { get; }

    /// <summary>The deadlines.</summary>
    public DeadlineRules Deadlines { get; }

    /// <summary>The termly update.</summary>
    public MonitoringRules Monitoring { get; }

    /// <summary>The payment of the grant.</summary>
    public GrantRules Grants { get; }

    /// <summary>Records an event, unless it cannot be: by its actor, its order, what it contradicts, or the rules of its topic.</summary>
    /// <param name="record">The record so far; it is unchanged.</param>
    /// <param name="recorded">What happened; also on a day before others that are recorded, as long as those can still be.</param>
    public Recording Record(SupportRecord record, RecordedEvent recorded)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(recorded);
        var index = record.IndexFor(recorded);
        var grown = record.First(index);
        var findings = Check(grown, recorded, record, out var canBe);
        if (!canBe)
        {
            return new Recording(null, findings);
        }

        grown = grown.With(recorded);
        foreach (var later in record.Recorded[index..])
        {
            var against = Check(grown, later, grown, out canBe);
            if (!canBe)
            {
                return new Recording(null, new([.. against.Findings.Select(finding => finding with
                {
                    Path = "$.on",
                    Message = $"With this, '{later}' could not be: {finding.Message}",
                })]));
            }

            grown = grown.With(later);
        }

        return new Recording(grown, findings);
    }

    internal ValidationResult Check(SupportRecord before, RecordedEvent recorded, SupportRecord whole, out bool canBe)
    {
        var facts = new RecordingFacts(this, before, recorded, whole);
        var findings = new FindingCollector();
        foreach (var rule in Catalogue.AsSpan())
        {
            rule.Check(in facts, findings);
        }

        var own = findings.ToResult();
        canBe = own.IsValid;
        return canBe ? TopicRules.Check(in facts, out canBe) : own;
    }

    private void RefuseOthers()
    {
        (string Name, SupportOffer Offer, GuidancePolicy Policy)[] topics =
        [
            ("eligibility", Eligibility.Offer, Eligibility.Policy), ("matches", Matches.Offer, Matches.Policy), ("returns", Returns.Offer, Policy),
            ("pay", Pay.Offer, Pay.Policy), ("forms", Forms.Offer, Forms.Policy), ("reviews", Reviews.Offer, Reviews.Policy),
            ("deadlines", Deadlines.Offer, Deadlines.Policy), ("monitoring", Monitoring.Offer, Monitoring.Policy), ("grants", Grants.Offer, Grants.Policy),
        ];
        string[] ofOthers = [.. topics.Where(topic => topic.Offer != Offer).Select(topic => topic.Name)];
        if (ofOthers.Length > 0)
        {
            throw new ArgumentException($"All topics of a record are of one offer, here one of {Offer.Year}; of another: {string.Join(", ", ofOthers)}.", ofOthers[0]);
        }

        string[] underOthers = [.. topics.Where(topic => topic.Policy != Policy).Select(topic => topic.Name)];
        if (underOthers.Length > 0)
        {
            throw new ArgumentException($"All topics of a record take one policy; another is taken by: {string.Join(", ", underOthers)}.", underOthers[0]);
        }
    }
}
