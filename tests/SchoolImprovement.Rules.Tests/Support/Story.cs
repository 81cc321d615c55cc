using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Tests.Support;

/// <summary>Tells a support event by event; after each, what can be done next is said in full.</summary>
internal sealed class Story(SupportRecord begun)
{
    public static readonly Urn School = new(900_123);

    /// <summary>A form of tier 2 or 3 that lacks nothing but what a record knows: tier, deployment, days, agreements and its own days.</summary>
    public static readonly RecommendedActionForm Form = RecommendedActionForm.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ActionForms", "a form that lacks nothing.json"))) with
    {
        Tier = null,
        InitialDeployment = null,
        DaysUsed = null,
        Agreements = null,
        SubmittedOn = null,
        FundsReleasedOn = null,
    };

    public SupportRules Rules { get; } = SupportRules.Default;

    public SupportRecord Record { get; private set; } = begun;

    /// <summary>The event is recorded, and then this can be done, by that day: what waits for something else is left out.</summary>
    public void Tells(RecordedEvent recorded, params string[] next)
    {
        var recording = Rules.Record(Record, recorded);
        recording.Findings.Findings.Should().BeEmpty("{0} can be", recorded);
        Record = recording.Record!;
        Rules.WhatIsNext(Record, recorded.On).Where(step => step.Status != NextStepStatus.Waiting).Select(step => step.ToString())
            .Should().Equal(next, "that is next after {0}", recorded);
    }

    /// <summary>Recorded without a word on what is next.</summary>
    public Story Then(params RecordedEvent[] events)
    {
        foreach (var recorded in events)
        {
            var recording = Rules.Record(Record, recorded);
            recording.Findings.Findings.Where(finding => finding.Severity == Severity.Error).Should().BeEmpty("{0} can be", recorded);
            Record = recording.Record!;
        }

        return this;
    }

    public void Refuses(RecordedEvent recorded, string rule, string message)
    {
        var recording = Rules.Record(Record, recorded);
        recording.Record.Should().BeNull();
        recording.Findings.Findings.Select(finding => (finding.Rule.Id, finding.Message)).Should().Contain((rule, message));
    }

    /// <summary>The next update as the record begins it, with progress on track everywhere.</summary>
    public ProgressUpdate Update()
    {
        var begun = Rules.NextUpdateOf(Record)!;
        return begun with
        {
            Overall = ProgressStatus.OnTrack,
            MonitoringDays = 1,
            RecommendsWithholding = false,
            ChairFeedback = "The governors see the change.",
            Sustaining = "The school pays from its own budget.",
            Areas = [.. begun.Areas.Select(area => area with { Progress = ProgressStatus.OnTrack })],
            Actions = [.. begun.Actions.Select(action => action with { Progress = ProgressStatus.OnTrack, TookPlace = true, Evidence = "Notes of each session" })],
        };
    }
}
