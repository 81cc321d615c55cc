using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Benchmarks.Forms;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Benchmarks.Records;

/// <summary>Made-up records of tier 2 supports from the decision on the tier to the first claim, a form in each: 20 events.</summary>
internal static class SampleRecords
{
    public const int Many = 10_000;
    public const int EventsOfEach = 20;

    /// <summary>Records as lines of JSON.</summary>
    public static byte[] Lines(int count)
    {
        var forms = SampleForms.Clean(count);
        using var lines = new MemoryStream();
        using var writer = new StreamWriter(lines) { NewLine = "\n" };
        for (var i = 0; i < count; i++)
        {
            writer.WriteLine(Record(new Urn(900_000 + i), forms[i]).ToJson());
        }

        writer.Flush();
        return lines.ToArray();
    }

    private static SupportRecord Record(Urn school, RecommendedActionForm form)
    {
        var record = new SupportRecord(school);
        foreach (var one in Events(form with { DaysUsed = null, SubmittedOn = null }))
        {
            var recording = SupportRules.Default.Record(record, one);
            record = recording.Record ?? throw new DisagreementException($"'{one}' could not be recorded: {recording.Findings.Findings[0]}");
        }

        return record;
    }

    private static RecordedEvent[] Events(RecommendedActionForm form) =>
    [
        new TierDecided(new(2019, 9, 2)) { Tier = SupportTier.Tier2 },
        new ConversationHeld(new(2019, 9, 4)),
        new LeaderAgreed(new(2019, 9, 5)) { NationalLeader = "A. Leader", WithinOwnTrust = false },
        new SchoolConfirmed(new(2019, 9, 9)),
        new MatchRecorded(new(2019, 9, 10)),
        new MatchConfirmed(new(2019, 9, 11)),
        new ContactMade(new(2019, 9, 18)),
        new StartAgreed(new(2019, 9, 24)) { StartsOn = new(2019, 10, 7) },
        new DayDeployed(new(2019, 10, 7)) { TravelMinutes = 70, TravelMiles = 20 },
        new DayDeployed(new(2019, 10, 16)) { TravelMinutes = 30, TravelMiles = 46 },
        new DayDeployed(new(2019, 11, 4)) { TravelMinutes = 60, TravelMiles = 45 },
        new FormDrafted(new(2019, 11, 5), form),
        new PlanAgreed(new(2019, 11, 6), PlanSignatory.HeadOrChiefExecutive) { Person = "A. Head" },
        new PlanAgreed(new(2019, 11, 7), PlanSignatory.ChairOfGovernors) { Person = "C. Chair" },
        new FormMoved(new(2019, 11, 8), ReviewMove.Submit),
        new FormMoved(new(2019, 11, 11), ReviewMove.TakeUp),
        new FormMoved(new(2019, 11, 20), ReviewMove.PassOn) { ConfirmsValueForMoney = true },
        new FormMoved(new(2019, 11, 29), ReviewMove.Approve),
        new OfferLetterIssued(new(2019, 12, 2)),
        new ClaimMade(new(2019, 12, 3)) { Reference = "C1" },
    ];
}
