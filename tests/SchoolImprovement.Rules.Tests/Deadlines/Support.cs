using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Deadlines;

/// <summary>Support of made-up schools, short to write in tests.</summary>
internal static class Support
{
    /// <summary>The ids of the deadlines with a tier that has each.</summary>
    internal static readonly (string Id, SupportTier Tier)[] All =
    [
        ("DUE-CONTACT", SupportTier.Tier1),
        ("DUE-START", SupportTier.Tier2),
        ("DUE-SCHOOL-AGREES", SupportTier.Tier3),
        ("DUE-TIER1-RETURN", SupportTier.Tier1),
        ("DUE-FORM-TERM", SupportTier.Tier3),
        ("DUE-FORM-SUBMITTED", SupportTier.Tier2),
        ("DUE-FORM-PASSED-ON", SupportTier.Tier3),
        ("DUE-FORM-SIGN-OFF", SupportTier.Tier2),
        ("DUE-PAYMENT", SupportTier.Tier3),
        ("DUE-REMAINING-DAYS", SupportTier.Tier1),
        ("DUE-UPDATE", SupportTier.Tier2),
    ];

    /// <summary>A support of which only the day that a deadline counts from is known.</summary>
    internal static SupportProgress Started(string id, DateOnly start)
    {
        var progress = new SupportProgress { Tier = All.Single(one => one.Id == id).Tier };
        return id switch
        {
            "DUE-SCHOOL-AGREES" => progress with { ContactMadeOn = start },
            "DUE-FORM-SUBMITTED" => progress with { SchoolVisitOn = start },
            "DUE-FORM-PASSED-ON" => progress with { FormReceivedOn = start },
            "DUE-FORM-SIGN-OFF" => progress with { FormPassedOn = start },
            "DUE-PAYMENT" => progress with { FormSignedOffOn = start },
            "DUE-UPDATE" => progress with { InitialDeploymentOn = start },
            _ => progress with { MatchConfirmedOn = start },
        };
    }

    /// <summary>The same support with what a deadline asks for done on a day; of an update, the first term's.</summary>
    internal static SupportProgress Done(this SupportProgress progress, string id, DateOnly day) => id switch
    {
        "DUE-CONTACT" => progress with { ContactMadeOn = day },
        "DUE-START" => progress with { StartAgreedOn = day },
        "DUE-SCHOOL-AGREES" => progress with { SchoolAgreedOn = day },
        "DUE-TIER1-RETURN" => progress with { Tier1ReturnSubmittedOn = day },
        "DUE-FORM-TERM" or "DUE-FORM-SUBMITTED" => progress with { FormSubmittedOn = day },
        "DUE-FORM-PASSED-ON" => progress with { FormPassedOn = day },
        "DUE-FORM-SIGN-OFF" => progress with { FormSignedOffOn = day },
        "DUE-PAYMENT" => progress with { PaidOn = day },
        "DUE-REMAINING-DAYS" => progress with { DaysUsedOn = [day, day.AddDays(-9), day.AddDays(-3)] },
        "DUE-UPDATE" => progress with { UpdatesDeliveredOn = [day] },
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "No such deadline."),
    };

    /// <summary>One deadline of the made-up calendar.</summary>
    internal static Deadline Of(this DeadlineRules rules, string id, SupportProgress progress, DateOnly asAt, SchoolTermCalendar? calendar = null) =>
        rules.Determine(id, progress, calendar ?? Calendar, asAt, id == "DUE-UPDATE" ? 1 : null);

    /// <summary>A tier 2 support that kept every deadline, each done on its last day or before.</summary>
    internal static SupportProgress Exemplary { get; } = new()
    {
        Tier = SupportTier.Tier2,
        MatchConfirmedOn = Day("2019-09-16"),
        ContactMadeOn = Day("2019-09-30"),
        StartAgreedOn = Day("2019-10-14"),
        InitialDeploymentOn = Day("2019-11-04"),
        DaysUsedOn = [Day("2019-11-04"), Day("2019-11-11"), Day("2019-11-18")],
        SchoolVisitOn = Day("2019-11-18"),
        FormSubmittedOn = Day("2019-11-23"),
        FormPassedOn = Day("2019-12-03"),
        FormSignedOffOn = Day("2019-12-13"),
        PaidOn = Day("2019-12-23"),
        UpdatesDeliveredOn = [Day("2020-03-02"), Day("2020-06-17"), Day("2020-11-18")],
    };
}
