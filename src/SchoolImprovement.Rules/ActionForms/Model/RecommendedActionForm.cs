using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>
/// The form on which a National Leader of Education recommends actions for a school in tier 2 or 3, as it was filled in:
/// what is missing or wrong is for <see cref="ActionFormRules"/> to find. Guidance 6.
/// </summary>
/// <remarks>
/// Immutable and thread-safe; equal by content. A fact that is <see langword="null"/> is not known, which is not the same
/// as no. Lists are never missing, only empty.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed partial record RecommendedActionForm
{
    /// <summary>The version of the JSON form; it changes when a member's meaning does.</summary>
    public const string SchemaVersion = "school-improvement-action-form/1";

    private readonly Sequence<ImprovementArea> _areas;
    private readonly Sequence<TermCost> _coordination;
    private readonly CostSums _actionSums;
    private readonly CostSums _coordinationSums;
    private readonly ActionOrder _order;

    /// <summary>The version under which the form is written as JSON, <see cref="SchemaVersion"/>.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "A member of the form.")]
    public string Schema => SchemaVersion;

    /// <summary>The school that is supported.</summary>
    public SupportedSchool? School { get; init; }

    /// <summary>The school's tier of support. Guidance 1.4 and 6.1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public SupportTier? Tier
    {
        get;
        init => field = NamedValue.Of(value);
    }

    /// <summary>The National Leader of Education who recommends the actions.</summary>
    public NationalLeaderOfEducation? NationalLeader { get; init; }

    /// <summary>The school's most recent Ofsted report. Guidance 6.1.</summary>
    public OfstedReport? LatestReport { get; init; }

    /// <summary>The day on which the initial deployment to the school began. Guidance 6.7.</summary>
    public DateOnly? InitialDeployment { get; init; }

    /// <summary>How many days the National Leader used for the deployment up to the form. Guidance 2.7 and 3.6.</summary>
    public decimal? DaysUsed { get; init; }

    /// <summary>The improvement areas in the order of the form. Guidance 6.2 and 6.3.</summary>
    public ImmutableArray<ImprovementArea> Areas
    {
        get => _areas.Items;
        init
        {
            _areas = new(value);
            _actionSums = CostSums.OfGranted(Areas);
            _order = ActionOrder.Of(Areas);
        }
    }

    /// <summary>Why governance or financial management is not among the areas. Guidance 6.4.</summary>
    public ReplacedAreas? Replaced { get; init; }

    /// <summary>Funding requested for coordination, support and monitoring, by term. Guidance 2.10 and 6.20.</summary>
    public ImmutableArray<TermCost> Coordination
    {
        get => _coordination.Items;
        init
        {
            _coordination = new(value);
            _coordinationSums = CostSums.Of(Coordination);
        }
    }

    /// <summary>What is known of a School Resource Management Adviser's advice. Guidance 6.12.</summary>
    public SrmaAdvice? Srma { get; init; }

    /// <summary>The day on which the school last reviewed its resource management with the department's tools. Guidance 6.13.</summary>
    public DateOnly? ResourceReview { get; init; }

    /// <summary>Who in the school agreed to the form and signed it off. Guidance 6.22 and 8.10.</summary>
    public FormAgreements? Agreements { get; init; }

    /// <summary>The day on which the form is submitted to the Teaching Schools Council. Guidance 6.23.</summary>
    public DateOnly? SubmittedOn { get; init; }

    /// <summary>The day on which funds are first released. Guidance 8.10.</summary>
    public DateOnly? FundsReleasedOn { get; init; }

    /// <summary>The same form with the tier that eligibility decided; <see cref="SupportTier.None"/> where the school is not eligible.</summary>
    /// <param name="decision">The decision on the school of this form.</param>
    /// <exception cref="InvalidOperationException">Nothing was decided: it is the default value of a decision.</exception>
    public RecommendedActionForm WithTierOf(EligibilityDecision decision) => this with { Tier = decision.Tier };
}
