using System.Text.Json;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Deployment;

/// <summary>The match, the tier 1 return, and what their catalogues share with that of pay.</summary>
public sealed class DocumentRulesTests
{
    private static readonly Match Clean = new()
    {
        School = Claims.School,
        Tier = SupportTier.Tier3,
        ConversationOn = new(2019, 9, 16),
        LeaderAgreedOn = new(2019, 9, 23),
        SchoolConfirmedOn = new(2019, 9, 30),
        RecordedOn = new(2019, 10, 2),
        ConfirmedOn = new(2019, 10, 3),
        WithinOwnTrust = false,
        DaysUsed = 3,
        Tier1ReturnFollows = false,
        ActionFormFollows = true,
    };

    private static readonly Tier1Return CleanReturn = new()
    {
        School = Claims.School,
        Tier = SupportTier.Tier1,
        ImprovementAreas = ["Leadership"],
        ActivitiesCompleted = ["Review"],
        RecommendationsAgreed = ["Plan"],
        PlansInPlaceOn = new(2019, 11, 18),
        SubmittedOn = new(2019, 11, 20),
    };

    public static TheoryData<Rule> Rules =>
        [.. PayRules.Catalogue.Cast<Rule>().Concat(MatchRules.Catalogue).Concat(Tier1ReturnRules.Catalogue)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_cites_a_paragraph_and_says_what_it_asks(Rule rule)
    {
        rule.Citations.Should().NotBeEmpty();
        rule.Statement.Should().EndWith(".");
        rule.Title.Should().NotBeNullOrWhiteSpace();
        rule.ConditionTitles.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        rule.Id.Split('-')[0].Should().BeOneOf("PAY", "DEP", "T1R");
    }

    [Theory]
    [InlineData(SupportTier.None, "nothing")]
    [InlineData(SupportTier.Tier1, "a tier 1 return")]
    [InlineData(SupportTier.Tier2, "a Recommended Action Form")]
    [InlineData(SupportTier.Tier3, "a Recommended Action Form")]
    public void What_must_follow_hangs_on_the_tier(SupportTier tier, string document) =>
        MatchRules.Default.Explain(Clean with { Tier = tier }).Conclusions.Single(fact => fact.Name == "must follow").Value.ToString().Should().Be(document);

    [Fact]
    public void Checking_a_clean_document_allocates_nothing()
    {
        Allocated(() => MatchRules.Default.Check(Clean)).Should().Be(0);
        Allocated(() => Tier1ReturnRules.Default.Check(CleanReturn)).Should().Be(0);

        static long Allocated(Func<ValidationResult> validate)
        {
            validate().Should().BeSameAs(ValidationResult.Clean);
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = validate();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void The_audit_of_a_match_says_what_must_follow()
    {
        var audit = MatchRules.Default.Explain(Clean);

        audit.Outcome.Should().Be("ready");
        audit.Headline.Should().Be("Ready as a match: 0 errors, 0 warnings");
        audit.Subject.Should().Be("URN 900123");
        audit.Conclusions.Select(one => one.ToString()).Should().Equal("tier: 3", "must follow: a Recommended Action Form");
        audit.Results.Should().HaveCount(MatchRules.Catalogue.Count);
        audit.ToTree().Should().Contain("DEP-ORDER");
    }

    [Fact]
    public void The_audit_of_a_return_shows_the_dates_compared()
    {
        var audit = Tier1ReturnRules.Default.Explain(CleanReturn with { ImplementationSupportBeganOn = new(2019, 11, 19) });

        audit.Outcome.Should().Be("not ready");
        audit.DeterminedBy.Should().Equal("T1R-BEFORE-IMPLEMENTATION");
        audit.Headline.Should().Be("Not ready as a tier 1 return: 1 error, 0 warnings");
        audit.ToMarkdown().Should().Contain("submitted: 20 Nov 2019").And.Contain("implementation support began: 19 Nov 2019");
    }

    [Fact]
    public void The_audit_names_the_reading_taken() =>
        new MatchRules(policy: new() { Conversation = ConversationReading.BeforeConfirmation }).Explain(Clean).Readings
            .Select(one => one.ToString()).Should().Equal("Conversation: BeforeConfirmation");

    [Fact]
    public void A_days_remedy_in_tiers_2_and_3_is_the_form()
    {
        MatchRules.Default.Check(Clean with { DaysUsed = 4 }).Findings.Should().ContainSingle().Which.Remedy.Should().Contain("Recommended Action Form");
        MatchRules.Default.Check(Clean with { DaysUsed = 4, Tier = SupportTier.Tier1, Tier1ReturnFollows = true, ActionFormFollows = false })
            .Findings.Should().ContainSingle().Which.Remedy.Should().NotContain("Recommended Action Form");
    }

    [Fact]
    public void Documents_written_as_json_and_read_back_are_the_same()
    {
        Match.Parse(Clean.ToJson()).Should().Be(Clean);
        Tier1Return.Parse(CleanReturn.ToJson()).Should().Be(CleanReturn).And.NotBe(CleanReturn with { ImprovementAreas = ["SEND"] });
        Tier1Return.Parse(CleanReturn.ToJson()).GetHashCode().Should().Be(CleanReturn.GetHashCode());
    }

    [Fact]
    public void Findings_as_json_carry_rule_and_path()
    {
        using var json = JsonDocument.Parse(MatchRules.Default.Check(Clean with { DaysUsed = 4 }).ToJson());

        json.RootElement.GetProperty("valid").GetBoolean().Should().BeFalse();
        json.RootElement.GetProperty("findings")[0].GetProperty("rule").GetString().Should().Be("DEP-DAYS");
    }

    [Fact]
    public void A_null_among_words_is_found_blank() =>
        Tier1ReturnRules.Default.Check(Tier1Return.Parse("""{"school":900123,"tier":"tier1","improvementAreas":[null],"activitiesCompleted":["x"],"recommendationsAgreed":["x"]}"""))
            .Findings.Should().ContainSingle().Which.Path.Should().Be("$.improvementAreas[0]");

    [Theory]
    [InlineData("""{"school":900123,"tier":"tier4"}""", "$.tier", "'tier4' is none of these words: none, tier1, tier2, tier3.")]
    [InlineData("""{"school":900123,"tier":3}""", "$.tier", "A number stands where one of these words belongs: none, tier1, tier2, tier3.")]
    [InlineData("""{"school":123,"tier":"tier1"}""", "$.school", "123 is not a URN: a URN has six digits.")]
    [InlineData("""{"school":"90012x","tier":"tier1"}""", "$.school", "A text stands where a URN belongs, a number of six digits.")]
    [InlineData("""{"school":true,"tier":"tier1"}""", "$.school", "Yes or no stands where a URN belongs, a number of six digits.")]
    [InlineData("""{"school":900123,"tier":"tier1","recordedOn":"30/09/2019"}""", "$.recordedOn", "'30/09/2019' is not a date written yyyy-MM-dd.")]
    [InlineData("""{"school":900123,"tier":"tier1","daysUsed":2.5}""", "$.daysUsed", "A number stands where a whole number belongs.")]
    [InlineData("""{"school":900123,"tier":"tier1","colour":"red"}""", "$.colour", "The JSON property 'colour' is not known here.")]
    [InlineData("""{"school":900123}""", "$", "Missing: 'tier'.")]
    [InlineData("null", "$", "The document is null.")]
    public void What_is_not_a_match_is_refused_with_its_place(string json, string path, string reason)
    {
        var refusal = ((Action)(() => Match.Parse(json))).Should().Throw<DocumentFormatException>().Which;

        refusal.Path.Should().Be(path);
        refusal.Line.Should().Be(1);
        refusal.Reason.Should().Be(reason);
        refusal.Message.Should().Be($"{reason} (at {path}, line 1)");
    }

    [Fact]
    public void A_policy_of_no_named_value_is_refused() =>
        ((Action)(() => _ = new MatchRules(policy: new() { Conversation = (ConversationReading)7 }))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*ConversationReading*");
}
