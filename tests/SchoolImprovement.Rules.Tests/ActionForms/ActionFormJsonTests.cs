using System.Text;
using System.Text.Json.Nodes;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Tests.ActionForms;

public sealed class ActionFormJsonTests
{
    [Fact]
    public void A_form_is_read_with_all_that_it_says()
    {
        var form = ActionFormCase.LackingNothing;

        form.School.Should().Be(new SupportedSchool { Urn = new(900_123), Name = "Made-up Primary School", Region = HubRegion.North });
        form.Tier.Should().Be(SupportTier.Tier2);
        form.InitialDeployment.Should().Be(new DateOnly(2019, 10, 7));
        form.DaysUsed.Should().Be(3);
        form.Areas.Should().HaveCount(4);
        form.Areas[2].YearGroups.Should().Equal(YearGroup.Year1, YearGroup.Year2);
        form.Areas[2].Actions[0].Costs.Should().Equal(new TermCost(2, 2000), new TermCost(3, 1500));
        form.Areas[2].Actions[0].SystemLeaders.Should().BeNull();
        form.Areas[1].Actions[0].SystemLeaders!.Kinds.Should().Equal(SystemLeaderKind.NationalLeaderOfGovernance);
        form.Areas[1].Actions[0].OfstedFindings.Should().Equal("G1");
        form.Areas[1].Actions[0].SrmaActions.Should().BeEmpty();
        form.Srma!.Received.Should().BeFalse();
        form.ResourceReview.Should().BeNull();
        form.Agreements!.ChairOfGovernors!.AgreedOn.Should().Be(new DateOnly(2019, 11, 6));
    }

    [Fact]
    public void A_form_says_what_it_asks_for_by_term()
    {
        var form = ActionFormCase.LackingNothing;

        form.FundingRequested.Should().Be(10_200);
        form.CoordinationRequested.Should().Be(1_200);
        Enumerable.Range(0, 5).Select(form.FundingRequestedInTerm).Should().Equal(0, 3_900, 4_400, 1_900, 0);
        (form with { Coordination = [] }).FundingRequested.Should().Be(9_000);
        (form with { Areas = [] }).FundingRequested.Should().Be(1_200);
    }

    [Fact]
    public void What_is_written_is_read_back_as_an_equal_form()
    {
        var form = ActionFormCase.LackingNothing;

        RecommendedActionForm.Parse(form.ToJson()).Should().Be(form);
        RecommendedActionForm.Parse(form.ToJson(indented: false)).Should().Be(form);
        form.ToJson(indented: false).Should().StartWith("""{"schema":"school-improvement-action-form/1","school":{"urn":900123,""").And.NotContain("\n");
        form.ToJson().Should().NotContain("\r").And.NotContain("null");
    }

    [Fact]
    public void Forms_are_equal_by_what_they_say()
    {
        var form = ActionFormCase.LackingNothing;
        var other = form with { Areas = form.Areas.SetItem(3, form.Areas[3] with { Actions = [form.Areas[3].Actions[0] with { BehaviourReviews = [] }] }) };

        other.Should().NotBe(form);
        ActionFormCase.LackingNothing.Should().Be(form);
        ActionFormCase.LackingNothing.GetHashCode().Should().Be(form.GetHashCode());
    }

    [Fact]
    public void An_empty_form_is_a_form_of_which_nothing_is_known()
    {
        var document = RecommendedActionForm.Read("{}"u8);

        document.Form.Should().Be(new RecommendedActionForm());
        document.Notices.Should().ContainSingle().Which.Should().Be(new TextFault(
            "$", 1, 1, "The form does not say its schema; it was read as school-improvement-action-form/1."));
    }

    [Fact]
    public void Null_is_not_known_and_is_not_no()
    {
        var form = RecommendedActionForm.Parse(
            """{ "school": null, "daysUsed": null, "areas": [ { "sendReviewCommissioned": null, "actions": [ { "provider": null, "costs": [ { "term": 1, "amount": null } ] } ] } ] }""");

        form.School.Should().BeNull();
        form.DaysUsed.Should().BeNull();
        form.Areas[0].SendReviewCommissioned.Should().BeNull();
        form.Areas[0].Actions[0].Costs.Should().Equal(new TermCost(1));
    }

    [Fact]
    public void Unknown_members_are_passed_over_and_noticed_with_their_place()
    {
        var document = RecommendedActionForm.Read("""
            {
              "schema": "school-improvement-action-form/1",
              "colour": { "of": [ "the", "form" ] },
              "areas": [ { "kind": "send",
                "tags": "send", "a b": 1 } ]
            }
            """u8);

        document.Form.Areas.Should().ContainSingle().Which.Kind.Should().Be(ImprovementAreaKind.Send);
        document.Notices.Should().Equal(
            new TextFault("$.colour", 3, 3, "There is no member 'colour' here; it was passed over."),
            new TextFault("$.areas[0].tags", 5, 5, "There is no member 'tags' here; it was passed over."),
            new TextFault("$.areas[0]['a b']", 5, 21, "There is no member 'a b' here; it was passed over."));
        document.Notices[1].ToString().Should().EndWith(" (at $.areas[0].tags, line 5, position 5)");
    }

    [Theory]
    [InlineData("""{"co-ordination":[{"term":1,"amount":9000}]}""", "co-ordination", "coordination")]
    [InlineData("""{"Coordination":[{"term":1,"amount":9000}],"coordination":[]}""", "Coordination", "coordination")]
    [InlineData("""{"srmas":{"received":true}}""", "srmas", "srma")]
    [InlineData("""{"areas":[{"actions":[{"systemleader":{}}]}]}""", "systemleader", "systemLeaders")]
    [InlineData("""{"areas":[{"actions":[{"restrictions":{"freeElsewere":true}}]}]}""", "freeElsewere", "freeElsewhere")]
    public void A_member_that_is_spelt_otherwise_is_never_passed_over(string text, string given, string meant)
    {
        RecommendedActionForm.TryRead(text, out _, out var fault).Should().BeFalse();

        fault!.Reason.Should().Be($"There is no member '{given}' here. Is '{meant}' meant?");
    }

    [Fact]
    public void A_member_for_an_editor_is_passed_over() =>
        RecommendedActionForm.Read("""{"$schema":"recommended-action-form.schema.json"}"""u8).Notices.Select(notice => notice.Message)
            .Should().Contain("There is no member '$schema' here; it was passed over.");

    [Fact]
    public void A_member_beside_one_that_it_resembles_is_another_one() =>
        RecommendedActionForm.Read("""{"areas":[{"subjects":1,"subject":"maths"}]}"""u8).Notices.Select(notice => notice.Path).Should().Equal("$.areas[0].subjects", "$");

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_form()
    {
        byte[] text = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ActionFormCase.LackingNothingText)];

        RecommendedActionForm.Read(text).Form.Should().Be(ActionFormCase.LackingNothing);
        RecommendedActionForm.Read(text).Notices.Should().BeEmpty();
        RecommendedActionForm.Parse("\uFEFF{}").Should().Be(new RecommendedActionForm());
    }

    [Fact]
    public void A_stream_is_read_to_its_end_however_little_it_gives_at_once()
    {
        using var stream = new SlowStream(Encoding.UTF8.GetBytes(ActionFormCase.LackingNothingText), 7);

        RecommendedActionForm.TryRead(stream, out var document, out var fault).Should().BeTrue();

        document!.Form.Should().Be(ActionFormCase.LackingNothing);
        fault.Should().BeNull();
    }

    [Fact]
    public void What_is_no_form_is_returned_as_a_fault_where_that_is_asked_for()
    {
        using var stream = new MemoryStream("[]"u8.ToArray());

        RecommendedActionForm.TryRead(stream, out var document, out var fault).Should().BeFalse();

        document.Should().BeNull();
        fault!.Message.Should().Be("A list stands where an object belongs. (at $, line 1, position 1)");
        fault.Reason.Should().Be("A list stands where an object belongs.");
    }

    [Fact]
    public void Places_are_counted_in_characters_as_editors_count_them()
    {
        var act = () => RecommendedActionForm.Parse("{ \"school\": { \"name\": \"Schüle 𝔄\", \"urn\": 12 } }");

        var fault = act.Should().Throw<DocumentFormatException>().Which;
        (fault.Path, fault.Line, fault.Position).Should().Be(("$.school.urn", 1, 43));
    }

    [Fact]
    public void A_list_of_the_model_holds_no_null()
    {
        var act = () => new RecommendedActionForm { Areas = [null!] };

        act.Should().Throw<ArgumentException>().WithMessage("*ImprovementArea*null*");
        new RecommendedActionForm { Areas = default }.Areas.Should().BeEmpty();
    }

    [Theory]
    [InlineData("0.001")]
    [InlineData("1000000000000")]
    [InlineData("-1000000000000")]
    public void A_cost_that_is_no_amount_of_money_cannot_be_made(string amount)
    {
        var act = () => new TermCost(1, decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture));

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*whole pennies*£999,999,999,999.99*");
    }

    [Fact]
    public void Sums_of_the_largest_amounts_stay_in_range()
    {
        var most = new TermCost(1, TermCost.LargestAmount);
        var form = new RecommendedActionForm { Coordination = [.. Enumerable.Repeat(most, 10_000)] };

        form.FundingRequested.Should().Be(10_000 * TermCost.LargestAmount);
    }

    [Fact]
    public void Every_member_survives_the_way_there_and_back()
    {
        var members = JsonNode.Parse(ActionFormSchema.Json)!["properties"]!.AsObject().Select(member => member.Key);

        JsonNode.Parse(ActionFormCase.LackingNothing.ToJson())!.AsObject().Select(member => member.Key)
            .Should().BeEquivalentTo(members.Except(["resourceReview"]));
    }

    private sealed class SlowStream(byte[] text, int most) : MemoryStream(text)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);
    }
}
