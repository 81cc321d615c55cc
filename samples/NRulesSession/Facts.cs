using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Samples.NRulesSession;

/// <summary>Two made-up schools with a form, one without, and what is known of them at first and later.</summary>
internal static class Facts
{
    private static readonly DateOnly AsAt = new(2020, 1, 15);
    private static readonly Urn AshGrove = new(900_789);

    private static readonly RecommendedActionForm MarlcombeForm = Form("ready-to-submit.json");
    private static readonly RecommendedActionForm QuarryBankForm = Form("to-be-sent-back.json");

    public static Dictionary<Urn, string> Names { get; } = new()
    {
        [MarlcombeForm.School!.Urn!.Value] = MarlcombeForm.School.Name!,
        [QuarryBankForm.School!.Urn!.Value] = QuarryBankForm.School.Name!,
        [AshGrove] = "Ash Grove School",
    };

    /// <summary>Never above requires improvement.</summary>
    public static EligibilityCase Marlcombe { get; } = School(MarlcombeForm, (2007, 4), (2010, 3), (2014, 3), (2018, 3));

    /// <summary>An older report is found: the school was good once.</summary>
    public static EligibilityCase MarlcombeOnceGood { get; } = School(MarlcombeForm, (2006, 2), (2007, 4), (2010, 3), (2014, 3), (2018, 3));

    /// <summary>Requires improvement twice running, with a short record.</summary>
    public static EligibilityCase QuarryBank { get; } = School(QuarryBankForm, (2011, 4), (2015, 3), (2018, 3));

    /// <summary>An older report is found, and with it the record is long enough for the highest tier.</summary>
    public static EligibilityCase QuarryBankNeverAbove { get; } = School(QuarryBankForm, (2008, 3), (2011, 4), (2015, 3), (2018, 3));

    public static ActionFormCase MarlcombesForm { get; } = new(MarlcombeForm, SchoolTermCalendar.DefaultEngland);

    public static ActionFormCase QuarryBanksForm { get; } = new(QuarryBankForm, SchoolTermCalendar.DefaultEngland);

    /// <summary>Supported in the year before, and meets no other tier's criteria now.</summary>
    public static EligibilityCase Supported { get; } = new(
        InspectionHistory.Of(AshGrove, (OverallEffectiveness.Good, new(2013, 6, 4)), (OverallEffectiveness.RequiresImprovement, new(2017, 11, 7))),
        AsAt,
        PriorSupport.Supported(SupportTier.Tier1, new(2018, 10, 1)));

    public static PanelDecision Panel { get; } = new(AshGrove, "the head has left");

    private static EligibilityCase School(RecommendedActionForm form, params (int Year, int Grade)[] judgements) => new(
        InspectionHistory.Of(form.School!.Urn!.Value, [.. judgements.Select(one => ((OverallEffectiveness)one.Grade, new DateOnly(one.Year, 3, 6)))]),
        AsAt,
        PriorSupport.None);

    private static RecommendedActionForm Form(string name)
    {
        using var stream = typeof(Facts).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return RecommendedActionForm.Parse(reader.ReadToEnd());
    }
}
