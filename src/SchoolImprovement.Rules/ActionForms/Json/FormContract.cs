using System.Diagnostics.CodeAnalysis;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The form as it stands in JSON; what hangs from it is written as it is.</summary>
internal sealed class FormContract
{
    /// <summary>The version of the form's JSON, or nothing where the text does not say it.</summary>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(FormVersionJsonConverter))]
    [DisallowNull]
    public string? Schema { get; init; }

    public SupportedSchool? School { get; init; }

    public SupportTier? Tier { get; init; }

    public NationalLeaderOfEducation? NationalLeader { get; init; }

    public OfstedReport? LatestReport { get; init; }

    public DateOnly? InitialDeployment { get; init; }

    public decimal? DaysUsed { get; init; }

    public ImmutableArray<ImprovementArea> Areas { get; init; }

    public ReplacedAreas? Replaced { get; init; }

    public ImmutableArray<TermCost> Coordination { get; init; }

    public SrmaAdvice? Srma { get; init; }

    public DateOnly? ResourceReview { get; init; }

    public FormAgreements? Agreements { get; init; }

    public DateOnly? SubmittedOn { get; init; }

    public DateOnly? FundsReleasedOn { get; init; }

    public RecommendedActionForm ToForm() => new()
    {
        School = School,
        Tier = Tier,
        NationalLeader = NationalLeader,
        LatestReport = LatestReport,
        InitialDeployment = InitialDeployment,
        DaysUsed = DaysUsed,
        Areas = Areas,
        Replaced = Replaced,
        Coordination = Coordination,
        Srma = Srma,
        ResourceReview = ResourceReview,
        Agreements = Agreements,
        SubmittedOn = SubmittedOn,
        FundsReleasedOn = FundsReleasedOn,
    };

    public static FormContract Of(RecommendedActionForm form) => new()
    {
        Schema = RecommendedActionForm.SchemaVersion,
        School = form.School,
        Tier = form.Tier,
        NationalLeader = form.NationalLeader,
        LatestReport = form.LatestReport,
        InitialDeployment = form.InitialDeployment,
        DaysUsed = form.DaysUsed,
        Areas = form.Areas,
        Replaced = form.Replaced,
        Coordination = form.Coordination,
        Srma = form.Srma,
        ResourceReview = form.ResourceReview,
        Agreements = form.Agreements,
        SubmittedOn = form.SubmittedOn,
        FundsReleasedOn = form.FundsReleasedOn,
    };
}

internal sealed class FormVersionJsonConverter() : VersionJsonConverter("form", RecommendedActionForm.SchemaVersion);
