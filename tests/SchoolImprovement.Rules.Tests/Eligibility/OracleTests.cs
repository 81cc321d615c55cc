using System.Collections.Concurrent;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Eligibility;

public sealed class OracleTests
{
    private int _settledThoughLacking;
    private int _askedNeedlessly;
    private int _open;
    private int _toldTooMuch;

    private static readonly Urn School = new(900_123);

    private static readonly DateOnly[] GridDays =
    [
        new(2004, 12, 31), new(2005, 8, 31), new(2012, 8, 31), new(2012, 9, 1), new(2019, 9, 1), new(2019, 9, 2), new(2020, 4, 1),
    ];

    private static readonly OverallEffectiveness[] GridGrades =
        [OverallEffectiveness.Good, OverallEffectiveness.RequiresImprovement, OverallEffectiveness.Inadequate];

    [Fact]
    public void All_144_combinations_of_readings_are_tried() => Policies.All.Should().HaveCount(144)
        .And.OnlyHaveUniqueItems(rules => rules.Policy);

    [Fact]
    public void Library_and_oracle_agree_on_every_history_of_up_to_five_judgements_under_every_policy()
    {
        var histories = Histories(0, 5).ToList();
        histories.Should().HaveCount(9094);
        var disagreements = new ConcurrentBag<Disagreement>();
        Parallel.For(0, histories.Count, i =>
        {
            // Every third history has a predecessor, as a converter or otherwise, up to a judgement that differs.
            var judgements = histories[i].Select((one, j) => j < i % 3 ? one.From((JudgementOrigin)(1 + (i / 3 % 2))) : one).ToList();
            var history = new InspectionHistory(School, judgements);
            var half = Policies.All.Count / 2;
            for (var p = 0; p < half; p++)
            {
                var prior = Samples.Priors[(i + p) % Samples.Priors.Count];
                var asAt = Samples.AsAts[(i + (p / 7)) % Samples.AsAts.Count];
                var question = new OracleQuestion(judgements, asAt, prior, Policies.All[p].Policy);
                // The other half reads dates in another way, and here each judgement has but one date.
                var expected = Oracle.Decide(question);
                Compare(Policies.All[p], question, history, expected, disagreements);
                Compare(Policies.All[p + half], question, history, expected, disagreements);
            }
        });
        Report(disagreements);
    }

    [Fact]
    public void Library_and_oracle_agree_on_every_history_under_the_default_policy_and_every_prior_support()
    {
        var disagreements = new ConcurrentBag<Disagreement>();
        Parallel.ForEach(Histories(0, 4), judgements =>
        {
            foreach (var prior in Samples.Priors)
            {
                Compare(EligibilityRules.Default, new OracleQuestion(judgements, new(2020, 8, 31), prior, GuidancePolicy.Default), disagreements);
            }
        });
        Report(disagreements);
    }

    [Fact]
    public void Library_and_oracle_agree_on_every_history_that_may_lack_earlier_judgements()
    {
        var histories = Histories(0, 3).ToList();
        var disagreements = new ConcurrentBag<Disagreement>();
        Parallel.For(0, histories.Count, i =>
        {
            for (var p = i % 5; p < Policies.All.Count; p += 5)
            {
                var prior = Samples.Priors[(i + p) % Samples.Priors.Count];
                Compare(Policies.All[p], new OracleQuestion(histories[i], new(2020, 8, 31), prior, Policies.All[p].Policy, MayLackEarlier: true), disagreements);
            }
        });
        Report(disagreements);
        BeSeldomOverCautious();
    }

    [Fact]
    public void Library_and_oracle_agree_on_150_000_generated_schools()
    {
        const int Batches = 30, PerBatch = 5_000;
        var disagreements = new ConcurrentBag<Disagreement>();
        Parallel.For(0, Batches, batch =>
        {
            var generator = new SchoolGenerator(seed: 20_190_901 + batch);
            for (var i = 0; i < PerBatch; i++)
            {
                var rules = Policies.All[generator.Below(Policies.All.Count)];
                var question = generator.Question(rules.Policy);
                Compare(rules, question, disagreements);
                Compare(EligibilityRules.Default, question with { Policy = GuidancePolicy.Default }, disagreements);
            }
        });
        Report(disagreements);
        BeSeldomOverCautious();
    }

    private static IEnumerable<IReadOnlyList<Judgement>> Histories(int fromDay, int atMost)
    {
        yield return [];
        if (atMost == 0)
        {
            yield break;
        }

        for (var day = fromDay; day < GridDays.Length; day++)
        {
            foreach (var grade in GridGrades)
            {
                foreach (var rest in Histories(day + 1, atMost - 1))
                {
                    yield return [new Judgement(School, grade, GridDays[day]), .. rest];
                }
            }
        }
    }

    private void Compare(EligibilityRules rules, OracleQuestion question, ConcurrentBag<Disagreement> disagreements)
    {
        if (!IsBeyondTheOracle(question))
        {
            Compare(rules, question, question.History(), Oracle.Decide(question), disagreements);
        }
    }

    /// <summary>
    /// What may be lacking could stand between the start of the record and the first judgement given; the oracle tries but
    /// one inspection a day, and too few days lie between.
    /// </summary>
    private static bool IsBeyondTheOracle(OracleQuestion question)
    {
        if (!question.MayLackEarlier || question.Judgements.Count == 0)
        {
            return false;
        }

        var start = question.Policy.RecordStart == RecordStartReading.CalendarYear ? new DateOnly(2005, 1, 1) : new DateOnly(2005, 9, 1);
        var first = question.Judgements.Min(one => Oracle.DateOf(one, question.Policy));
        return first >= start && first <= start.AddDays(60);
    }

    private void Compare(
        EligibilityRules rules,
        OracleQuestion question,
        InspectionHistory history,
        Oracle.Answer expected,
        ConcurrentBag<Disagreement> disagreements)
    {
        var decision = rules.Decide(history, question.AsAt, question.Prior);
        var reading = rules.Policy.JudgementDate;

        // By which judgement a school that needs information would qualify is the library's to say.
        var settled = expected.Outcome is EligibilityOutcome.Eligible or EligibilityOutcome.NotNormallyEligible;
        var actual = new Oracle.Answer(
            decision.Outcome,
            decision.TierMet,
            decision.Route,
            settled ? decision.QualifyingJudgement?.DateBy(reading) : expected.QualifiedOn,
            settled ? decision.LaterJudgement?.DateBy(reading) : expected.JudgedLater,
            expected.PossibleTiers);

        ComparePossible(question, expected, decision, disagreements);

        // Where judgements may be lacking, the library may ask for information that the oracle, which tries every value
        // that there could be, finds would change nothing; it may never decide what the oracle finds open.
        if (question.MayLackEarlier && expected.Outcome != EligibilityOutcome.NeedsInformation)
        {
            Interlocked.Increment(ref _settledThoughLacking);
        }

        if (question.MayLackEarlier && decision.Outcome == EligibilityOutcome.NeedsInformation)
        {
            if (expected.Outcome != EligibilityOutcome.NeedsInformation)
            {
                Interlocked.Increment(ref _askedNeedlessly);
            }

            return;
        }

        var tier = expected.Outcome == EligibilityOutcome.Eligible ? expected.TierMet : SupportTier.None;
        if (actual != expected || decision.Tier != tier)
        {
            disagreements.Add(new(question, expected, actual));
        }
    }

    // What may be is never left out. What may not be is told only where one thing that is not known bears on several judgements.
    private void ComparePossible(OracleQuestion question, Oracle.Answer expected, EligibilityDecision decision, ConcurrentBag<Disagreement> disagreements)
    {
        if (decision.Outcome != EligibilityOutcome.NeedsInformation)
        {
            return;
        }

        var (told, possible) = (decision.PossibleTiers.Select(one => one.ToString()).ToList(), expected.PossibleTiers.Split(' '));
        if (possible.Except(told).Any())
        {
            disagreements.Add(new(question, expected, expected with { PossibleTiers = string.Join(' ', told) }));
        }

        Interlocked.Increment(ref _open);
        Interlocked.Add(ref _toldTooMuch, told.Count > possible.Length ? 1 : 0);
    }

    // Or else a library that always asks would pass.
    private void BeSeldomOverCautious()
    {
        _settledThoughLacking.Should().BeGreaterThan(10_000);
        (100 * _askedNeedlessly / _settledThoughLacking).Should().BeLessThan(2, "per cent of what is settled is all that may be asked about");
        (100 * _toldTooMuch / _open).Should().BeLessThan(15, "per cent of what is open is all of which too much may be told");
    }

    private static void Report(IReadOnlyCollection<Disagreement> disagreements)
    {
        // The simplest of each kind, so that a failure reads as a list of cases.
        var simplest = disagreements
            .GroupBy(one => (one.Expected.Outcome, one.Expected.TierMet, Actual: one.Actual.Outcome, Met: one.Actual.TierMet, one.Question.MayLackEarlier))
            .Select(kind => $"{kind.Count()} like " + kind
                .OrderBy(one => one.Question.Judgements.Count)
                .ThenBy(one => one.Question.Policy.Departures.Length)
                .ThenBy(one => one.Question.ToString(), StringComparer.Ordinal)
                .First());
        Assert.True(disagreements.Count == 0, $"{disagreements.Count} disagreements:\n{string.Join("\n", simplest)}");
    }

    private sealed record Disagreement(OracleQuestion Question, Oracle.Answer Expected, Oracle.Answer Actual)
    {
        public override string ToString() => $"{Question}\n   oracle  {Expected}\n   library {Actual}";
    }
}
