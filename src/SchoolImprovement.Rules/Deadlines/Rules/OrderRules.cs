using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>Guidance 3.1, 6.26, 7.2 and 8.2: the days from which the periods count are in an order that can have been.</summary>
internal static class OrderRules
{
    /// <summary>The steps that follow one another, each with the one that it cannot precede.</summary>
    private static readonly (SupportEvent Before, SupportEvent After)[] Following =
    [
        (SupportEvents.MatchConfirmed, SupportEvents.ContactMade),
        (SupportEvents.MatchConfirmed, SupportEvents.StartAgreed),
        (SupportEvents.ContactMade, SupportEvents.SchoolAgreed),
        (SupportEvents.MatchConfirmed, SupportEvents.InitialDeployment),
        (SupportEvents.MatchConfirmed, SupportEvents.FirstDayUsed),
        (SupportEvents.MatchConfirmed, SupportEvents.Tier1ReturnSubmitted),
        (SupportEvents.SchoolVisit, SupportEvents.FormSubmitted),
        (SupportEvents.MatchConfirmed, SupportEvents.FormSubmitted),
        (SupportEvents.FormSubmitted, SupportEvents.FormReturned),
        (SupportEvents.FormSubmitted, SupportEvents.FormReceived),
        (SupportEvents.FormReceived, SupportEvents.FormPassedOn),
        (SupportEvents.FormReturned, SupportEvents.FormSignedOff),
        (SupportEvents.FormPassedOn, SupportEvents.FormSignedOff),
        (SupportEvents.FormSignedOff, SupportEvents.Paid),
        (SupportEvents.InitialDeployment, SupportEvents.FirstUpdate),
    ];

    /// <summary>Guidance 3.1, 6.26, 7.2 and 8.2.</summary>
    public static readonly CheckRule<DeadlineFacts> InOrder = new(DeadlineRule.OrderRuleId, "the steps are in their order", Must, "6.26", "3.1", "7.2", "8.2")
    {
        Statement = "A step of the support is not dated before the one that it follows, since periods count from the one to the other.",
        Reading = "Two steps of one day are in order. A day that is not known is in no order. A receipt or a passing on after the day of a return belongs to the round after it.",
        Remedy = "Put whichever of the two days is wrong right.",
        Needs =
        [
            .. Following.Select(static pair => After(pair.Before, pair.After)),
            new("updates are in the order of their terms", (in f) => IndexOutOfOrder(f.Progress.UpdatesDeliveredOn) < 0, (in f) => [new("updates", f.Progress.UpdatesDeliveredOn.Length)])
            {
                Finding = (in f) => new($"$.updatesDeliveredOn[{IndexOutOfOrder(f.Progress.UpdatesDeliveredOn)}]", "An update is dated before that of an earlier term."),
            },
        ],
    };

    /// <summary>Guidance 3.1: two periods of which only one leaves school holidays out.</summary>
    public static readonly CheckRule<DeadlineFacts> ContactFirst = new("DUE-START-FIRST", "the contact is due before the date to start", May, "3.1")
    {
        Statement = "The contact with the school usually falls due before the agreement of a date; a long holiday can turn that round.",
        Reading = "School holidays stop the clock of the contact alone (policy FourWeeks). Asked while neither is done.",
        Remedy = "Make contact before the agreement of the date falls due.",
        When =
        [
            new("the match is confirmed", (in f) => f.Progress.MatchConfirmedOn is not null, (in f) => [new("match confirmed", f.Progress.MatchConfirmedOn)]),
            new("neither is done", (in f) => Contact(in f).DoneOn is null && Start(in f).DoneOn is null, (in f) => [new("contact made", Contact(in f).DoneOn), new("date agreed", Start(in f).DoneOn)]),
        ],
        Needs =
        [
            new("the contact is due no later", (in f) => Contact(in f).DueOn is { } contact && Start(in f).DueOn is { } start ? contact <= start : null, (in f) => [new("contact due", Contact(in f).DueOn), new("date due", Start(in f).DueOn)])
            {
                At = "startAgreedOn",
                SaidBy = StartRules.Contact.Id,
                Fails = (in f) => $"A date to start is due by {FactValue.From(Start(in f).DueOn)}, before the contact, which is due by {FactValue.From(Contact(in f).DueOn)}: school holidays are left out of the one period only.",
            },
        ],
    };

    private static DeadlineMeasure Contact(in DeadlineFacts facts) => StartRules.Contact.Measure(in facts);

    private static DeadlineMeasure Start(in DeadlineFacts facts) => StartRules.StartAgreed.Measure(in facts);

    private static Condition<DeadlineFacts> After(SupportEvent before, SupportEvent after) => new(
        $"'{after.Name}' does not precede '{before.Name}'",
        (in f) => !(after.Date(in f) < before.Date(in f)),
        (in f) => [new(before.Name, before.Date(in f)), new(after.Name, after.Date(in f))])
    {
        Finding = (in f) => new(
            after.PathIn(in f),
            $"{Wording.Capitalised(after.NameIn(in f))}: {FactValue.From(after.Date(in f))}, before {FactValue.From(before.Date(in f))} ({before.NameIn(in f)})."),
    };

    private static int IndexOutOfOrder(ImmutableArray<DateOnly?> days)
    {
        DateOnly? latest = null;
        for (var i = 0; i < days.Length; i++)
        {
            if (days[i] < latest)
            {
                return i;
            }

            latest = days[i] ?? latest;
        }

        return -1;
    }
}
