using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>The progress of a school's support as it stands in JSON.</summary>
internal sealed class SupportProgressDocument
{
    public Urn? School { get; init; }

    public SupportTier? Tier { get; init; }

    public DateOnly? MatchConfirmedOn { get; init; }

    public DateOnly? ContactMadeOn { get; init; }

    public DateOnly? StartAgreedOn { get; init; }

    public DateOnly? SchoolAgreedOn { get; init; }

    public DateOnly? InitialDeploymentOn { get; init; }

    public DateOnly[]? DaysUsedOn { get; init; }

    public DateOnly? DaysEndedOn { get; init; }

    public DateOnly? Tier1ReturnSubmittedOn { get; init; }

    public DateOnly? SchoolVisitOn { get; init; }

    public DateOnly? FormSubmittedOn { get; init; }

    public DateOnly? FormReceivedOn { get; init; }

    public DateOnly? FormReturnedOn { get; init; }

    public DateOnly? FormPassedOn { get; init; }

    public DateOnly? FormSignedOffOn { get; init; }

    public DateOnly? PaidOn { get; init; }

    public DateOnly?[]? UpdatesDeliveredOn { get; init; }

    internal SupportProgress Progress => new()
    {
        School = School,
        Tier = Tier,
        MatchConfirmedOn = MatchConfirmedOn,
        ContactMadeOn = ContactMadeOn,
        StartAgreedOn = StartAgreedOn,
        SchoolAgreedOn = SchoolAgreedOn,
        InitialDeploymentOn = InitialDeploymentOn,
        DaysUsedOn = [.. DaysUsedOn ?? []],
        DaysEndedOn = DaysEndedOn,
        Tier1ReturnSubmittedOn = Tier1ReturnSubmittedOn,
        SchoolVisitOn = SchoolVisitOn,
        FormSubmittedOn = FormSubmittedOn,
        FormReceivedOn = FormReceivedOn,
        FormReturnedOn = FormReturnedOn,
        FormPassedOn = FormPassedOn,
        FormSignedOffOn = FormSignedOffOn,
        PaidOn = PaidOn,
        UpdatesDeliveredOn = [.. UpdatesDeliveredOn ?? []],
    };

    internal static SupportProgressDocument Of(SupportProgress progress) => new()
    {
        School = progress.School,
        Tier = progress.Tier,
        MatchConfirmedOn = progress.MatchConfirmedOn,
        ContactMadeOn = progress.ContactMadeOn,
        StartAgreedOn = progress.StartAgreedOn,
        SchoolAgreedOn = progress.SchoolAgreedOn,
        InitialDeploymentOn = progress.InitialDeploymentOn,
        DaysUsedOn = progress.DaysUsedOn.IsEmpty ? null : [.. progress.DaysUsedOn],
        DaysEndedOn = progress.DaysEndedOn,
        Tier1ReturnSubmittedOn = progress.Tier1ReturnSubmittedOn,
        SchoolVisitOn = progress.SchoolVisitOn,
        FormSubmittedOn = progress.FormSubmittedOn,
        FormReceivedOn = progress.FormReceivedOn,
        FormReturnedOn = progress.FormReturnedOn,
        FormPassedOn = progress.FormPassedOn,
        FormSignedOffOn = progress.FormSignedOffOn,
        PaidOn = progress.PaidOn,
        UpdatesDeliveredOn = progress.UpdatesDeliveredOn.IsEmpty ? null : [.. progress.UpdatesDeliveredOn],
    };
}
