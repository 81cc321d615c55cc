using System.Text.Json;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Tests.Eligibility;

public sealed class ExplanationJsonTests
{
    [Fact]
    public void Tier_3_begins_with_schema_subject_year_day_and_outcome() => ExplainedSchools.Tier3.ToJson().Should().StartWith(
        """{"schema":"school-improvement-explanation/1","subject":"URN 900123","academicYear":"2019 to 2020","asAt":"2020-02-26","outcome":"eligible","headline":"Tier 3: up to 3 days and up to £24,000",""");

    [Fact]
    public void Tier_3_concludes_with_tier_route_entitlement_and_judgements() =>
        Facts(Json(ExplainedSchools.Tier3).GetProperty("conclusions")).Should().Equal(
            "tier=3", "route=never-above-ri", "days, at most=3", "funding, at most=24000", "qualified by=RI, 5 Mar 2019",
            "qualified on=2019-03-05", "judgement of URN=900123", "judged later=Good, 5 Nov 2019");

    [Fact]
    public void Not_normally_eligible_concludes_with_no_tier_and_the_tier_whose_criteria_are_met() =>
        Facts(Json(ExplainedSchools.NotNormallyEligible).GetProperty("conclusions")).Should().Equal(
            "tier=0", "route=supported-2018-19", "tier whose criteria are met=2", "qualified by=RI, 30 May 2018",
            "qualified on=2018-05-30", "judgement of URN=900123");

    [Fact]
    public void Not_eligible_names_the_reading_that_is_not_the_default()
    {
        var json = Json(ExplainedSchools.NotEligible);
        json.GetProperty("outcome").GetString().Should().Be("not eligible");
        Facts(json.GetProperty("readings")).Should().Equal("Satisfactory=AboveRequiresImprovement");
        Facts(json.GetProperty("conclusions")).Should().Equal("tier=0", "route=not-ri");
    }

    [Fact]
    public void What_determined_it_is_listed_by_id()
    {
        Strings(Json(ExplainedSchools.Tier3).GetProperty("determinedBy")).Should().Equal("ELG-ENTRY", "ELG-TIER3");
        Strings(Json(ExplainedSchools.NotNormallyEligible).GetProperty("determinedBy")).Should().Equal("ELG-ENTRY", "ELG-TIER2", "ELG-PRIOR", "ELG-PRIOR-TIER");
        Strings(Json(ExplainedSchools.NotEligible).GetProperty("determinedBy")).Should().Equal("ELG-ENTRY", "ELG-YEAR");
    }

    [Fact]
    public void The_statuses_of_tier_3_are_these() =>
        Rules(ExplainedSchools.Tier3).Select(rule => $"{rule.GetProperty("id")} {rule.GetProperty("status")} {string.Join(' ', Strings(rule.GetProperty("citations")))}").Should().Equal(
            "ELG-ENTRY satisfied 1.2",
            "ELG-YEAR not satisfied 1.2",
            "ELG-LATER satisfied 1.2",
            "ELG-TIER3 satisfied 1.4",
            "ELG-TIER2 satisfied 1.4",
            "ELG-TIER2-FIRST not satisfied 1.4",
            "ELG-TIER1 satisfied 1.4",
            "ELG-PREDECESSOR satisfied 1.4",
            "ELG-AMALGAMATION not applicable 1.4",
            "ELG-PRIOR not satisfied 1.3",
            "ELG-PRIOR-TIER not applicable 1.3");

    [Fact]
    public void The_record_of_tier_3_is_shown_with_its_facts_and_figures()
    {
        var limbs = Rules(ExplainedSchools.Tier3).Single(rule => rule.GetProperty("id").GetString() == "ELG-TIER3").GetProperty("conditions");
        limbs[2].GetRawText().Should().Be(
            """{"title":"the record is long enough","status":"satisfied","facts":[{"name":"judgements","value":4},{"name":"from","value":"2006-09-11"}],"parameters":[{"name":"minimum","value":4,"unit":"judgements","citation":"1.4"}]}""");
        limbs[1].GetRawText().Should().Be(
            """{"title":"no judgement of the record is above RI","status":"satisfied","facts":[{"name":"latest above RI","value":"none"}],"parameters":[{"name":"record since","value":"2005-01-01","unit":"date","citation":"1.4"}]}""");
    }

    [Fact]
    public void What_is_not_known_is_null_and_not_a_word()
    {
        var prior = Rules(ExplainedSchools.NotEligible).Single(rule => rule.GetProperty("id").GetString() == "ELG-PRIOR");
        prior.GetProperty("status").GetString().Should().Be("needs information");
        prior.GetProperty("conditions")[0].GetProperty("facts")[0].GetProperty("value").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Every_case_gives_JSON_with_every_rule_and_all_that_a_rule_says()
    {
        foreach (var one in EligibilityCase.All)
        {
            var question = one.Question();
            var explanation = new EligibilityRules(policy: question.Policy).Explain(one.History(), question.AsAt, question.Prior);
            var rules = Rules(explanation);
            rules.Select(rule => rule.GetProperty("id").GetString()).Should().Equal(EligibilityRules.Catalogue.Select(rule => rule.Id), "of {0}", one.Name);
            rules.Should().AllSatisfy(rule =>
            {
                rule.GetProperty("citations").GetArrayLength().Should().BePositive();
                rule.GetProperty("title").GetString().Should().NotBeNullOrWhiteSpace();
                rule.GetProperty("conditions").EnumerateArray().Should().NotBeEmpty().And.AllSatisfy(limb =>
                {
                    limb.GetProperty("title").GetString().Should().NotBeNullOrWhiteSpace();
                    limb.GetProperty("status").GetString().Should().BeOneOf("satisfied", "not satisfied", "not applicable", "needs information");
                    limb.GetProperty("facts").GetArrayLength().Should().BePositive();
                    limb.GetProperty("parameters").ValueKind.Should().Be(JsonValueKind.Array);
                });
            });
        }
    }

    [Fact]
    public void Laid_out_over_lines_it_says_the_same_with_line_feeds_alone()
    {
        var laidOut = ExplainedSchools.Tier3.ToJson(indented: true);
        laidOut.Should().Contain("\n").And.NotContain("\r");
        JsonElement.DeepEquals(JsonDocument.Parse(laidOut).RootElement, Json(ExplainedSchools.Tier3)).Should().BeTrue();
    }

    [Fact]
    public void Written_by_an_applications_own_writer_it_says_the_same()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            ExplainedSchools.Tier3.WriteJson(writer);
        }

        JsonElement.DeepEquals(JsonDocument.Parse(stream.ToArray()).RootElement, Json(ExplainedSchools.Tier3)).Should().BeTrue();
        Explanation.Schema.Should().Be("school-improvement-explanation/1");
    }

    private static JsonElement Json(EligibilityExplanation explanation) => JsonDocument.Parse(explanation.ToJson()).RootElement;

    private static List<JsonElement> Rules(EligibilityExplanation explanation) => [.. Json(explanation).GetProperty("rules").EnumerateArray()];

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(one => one.GetString()!);

    private static IEnumerable<string> Facts(JsonElement array) =>
        array.EnumerateArray().Select(one => $"{one.GetProperty("name")}={one.GetProperty("value")}");
}
