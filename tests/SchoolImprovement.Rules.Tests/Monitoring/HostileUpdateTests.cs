using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;

namespace SchoolImprovement.Rules.Tests.Monitoring;

/// <summary>Words of an update may say anything; what is said of them steers no terminal and stays short.</summary>
public sealed class HostileUpdateTests
{
    private static readonly string Longest = new('x', 5_000);

    public static TheoryData<string> Hostile => ["\u001b[31mred", "\u009b31m", "nul\0", "line\nbreak", "\ud800 alone", "\u202eback", "zero\u200bwidth", Longest];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_message_on_an_update_repeats_what_would_steer_a_terminal(string text)
    {
        var plan = new MonitoringPlan(SupportTier.Tier3, [new(text, text)], [new(text, text, 1, 3, IsFunded: true, text)]) { IsInTrust = true };
        var update = new ProgressUpdate
        {
            Term = 1,
            Date = new(2020, 3, 3),
            Areas = [new() { Id = text }, new() { Id = text + "?" }, new() { Id = text }],
            Actions =
            [
                new() { Id = text, Progress = ProgressStatus.OffTrack, TookPlace = false },
                new() { Id = text, Progress = ProgressStatus.Complete, TookPlace = false },
                new() { Id = text + "?" },
            ],
            OfstedVisits = [new() { Kind = text }],
        };

        var findings = MonitoringRules.Default.Check(plan, update).Findings;

        findings.Select(finding => finding.Rule.Id).Should().Contain(["MON-AREAS", "MON-AREA-KNOWN", "MON-ACTION-KNOWN", "MON-MITIGATION", "MON-REVIEW", "MON-WITHHOLD"]);
        findings.Should().OnlyContain(finding => finding.Message.Length < 300 && IsHarmless(finding.Message));
        var refused = () => new MonitoringPlan(SupportTier.Tier2, [new("A")], [new(text, text, 1, 1, IsFunded: true)]);
        refused.Should().Throw<ImpossibleValueException>().Which.Message.Should().Match(message => IsHarmless(message) && message.Length < 300);
    }

    [Fact]
    public void A_name_that_shows_nothing_is_said_to_be_none()
    {
        var update = MonitoringSamples.Update with { Actions = [.. MonitoringSamples.Update.Actions, new() { Id = "\u200b" }] };

        MonitoringRules.Default.Check(MonitoringSamples.Plan(), update).Findings.Should().ContainSingle().Which.Message.Should().Be("The action has no id.");
    }

    [Fact]
    public void A_mitigation_that_shows_nothing_is_none()
    {
        var update = MonitoringSamples.Update with { Actions = [MonitoringSamples.Update.Actions[0] with { Progress = ProgressStatus.OffTrack, Mitigation = "\u2060" }, .. MonitoringSamples.Update.Actions.Skip(1)] };

        var finding = MonitoringRules.Default.Check(MonitoringSamples.Plan(), update).Findings.Should().ContainSingle().Which;

        (finding.Rule.Id, finding.Kind).Should().Be(("MON-MITIGATION", FindingKind.Missing));
        TermProgress.From(MonitoringSamples.Plan(), update)["A1"]!.IsMitigated.Should().BeFalse();
    }

    private static bool IsHarmless(string message) => message.EnumerateRunes().All(rune => System.Text.Rune.GetUnicodeCategory(rune)
        is not (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator))
        && !message.Any(char.IsSurrogate);
}
