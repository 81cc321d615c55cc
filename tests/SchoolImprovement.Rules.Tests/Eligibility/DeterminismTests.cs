using System.Globalization;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Eligibility;

public sealed class DeterminismTests
{
    private static readonly DateOnly Day = new(2019, 9, 1);

    public static TheoryData<string> Cultures => OddCulture.Names;

    [Theory]
    [InlineData("Turkish", "2019-09-01")]
    [InlineData("Thai", "2562-09-01")]
    [InlineData("Saudi", "1441-01-02")]
    public void An_odd_culture_does_write_dates_otherwise(string culture, string date) =>
        OddCulture.In(culture, () => Day.ToString("yyyy-MM-dd", CultureInfo.CurrentCulture)).Should().Be(date);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_case_is_explained_in_the_same_words_in_every_culture(string culture)
    {
        var here = EligibilityCase.All.Select(Explained).ToList();
        OddCulture.In(culture, () => EligibilityCase.All.Select(Explained).ToList()).Should().Equal(here);
    }

    [Theory]
    [InlineData("Etc/GMT+12")]
    [InlineData("Pacific/Kiritimati")]
    public void Every_case_is_explained_in_the_same_words_in_every_time_zone(string zone)
    {
        var here = EligibilityCase.All.Select(Explained).ToList();
        var before = Environment.GetEnvironmentVariable("TZ");
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
        try
        {
            EligibilityCase.All.Select(Explained).Should().Equal(here);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void Many_threads_with_one_set_of_rules_give_the_same_answers()
    {
        var generator = new SchoolGenerator(seed: 7);
        var questions = Enumerable.Range(0, 2_000).Select(_ => generator.Question(GuidancePolicy.Default)).ToList();
        var histories = questions.ConvertAll(question => question.History());
        var expected = Answers();
        var answers = new string[8][];
        var threads = Enumerable.Range(0, answers.Length).Select(i => new Thread(() => answers[i] = Answers())).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        answers.Should().AllSatisfy(answer => answer.Should().Equal(expected));

        string[] Answers() =>
        [
            .. questions.Select((question, i) => Said.By(EligibilityRules.Default.Explain(histories[i], question.AsAt, question.Prior).Decision)),
        ];
    }

    [Fact]
    public void Decide_and_Explain_agree()
    {
        var generator = new SchoolGenerator(seed: 11);
        for (var i = 0; i < 3_000; i++)
        {
            var rules = Policies.All[generator.Below(Policies.All.Count)];
            var question = generator.Question(rules.Policy);
            var explanation = rules.Explain(question.History(), question.AsAt, question.Prior);
            Said.By(explanation.Decision).Should().Be(Said.By(rules, question), "of {0}", question);
            explanation.Results.Select(result => result.Rule).Should().Equal(rules.Set);
        }
    }

    [Fact]
    public void A_decision_allocates_nothing()
    {
        var generator = new SchoolGenerator(seed: 13);
        var questions = Enumerable.Range(0, 500).Select(_ => generator.Question(GuidancePolicy.Default)).ToArray();
        var histories = questions.Select(question => question.History()).ToArray();
        _ = Eligible(20);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var eligible = Eligible(20);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        eligible.Should().BeGreaterThan(2_000);

        int Eligible(int times)
        {
            var count = 0;
            for (var time = 0; time < times; time++)
            {
                for (var i = 0; i < questions.Length; i++)
                {
                    var decision = EligibilityRules.Default.Decide(histories[i], questions[i].AsAt, questions[i].Prior);
                    count += decision.Outcome == EligibilityOutcome.Eligible ? (int)decision.Tier : 0;
                }
            }

            return count;
        }
    }

    private static string Explained(EligibilityCase one)
    {
        var question = one.Question();
        var explanation = new EligibilityRules(policy: question.Policy).Explain(one.History(), question.AsAt, question.Prior);
        return string.Join('\n', explanation.ToTree(), explanation.ToMarkdown(), explanation.ToJson(indented: true), explanation.Headline, question.Prior);
    }
}
