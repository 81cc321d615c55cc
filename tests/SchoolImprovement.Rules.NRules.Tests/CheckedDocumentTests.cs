using NRules;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.NRules.Tests;

/// <summary>An application's own rules that check a document of its own: letters with paragraphs.</summary>
public sealed class CheckedDocumentTests
{
    private static readonly CaseRules<Letter, Paragraph, ValidationResult> Rules = CaseRules.Of(
        new RuleSet<CheckRule<Paragraph>>(
            "Letters",
            [
                Rule("LET-SHORT", Obligation.Should, "no more than ten characters", static (in Paragraph facts) => facts.Text.Length <= 10),
                Rule("LET-EMPTY", Obligation.Must, "not empty", static (in Paragraph facts) => facts.Text.Length > 0),
                Rule("LET-CALM", Obligation.May, "no exclamation", static (in Paragraph facts) => !facts.Text.Contains('!')),
            ]),
        static (Letter letter) => letter.Paragraphs.Select((text, index) => new Paragraph(text, index)));

    private readonly ISession _session = Sessions.FactoryOf(Rules.ToRuleSet(), Rules.ToPlacesRuleSet()).CreateSession();

    [Fact]
    public void Findings_come_by_rule_and_then_by_place_whatever_the_agenda_did()
    {
        var letter = new Letter("much too long!", "", "and far too long!");
        _session.Insert(letter);
        _session.Fire();
        Ids(letter).Should().Equal("LET-SHORT $[0]", "LET-SHORT $[2]", "LET-EMPTY $[1]", "LET-CALM $[0]", "LET-CALM $[2]");
        _session.Query<CaseDecision<Letter, ValidationResult>>().AsEnumerable().Single().Decision.Findings.Should().Equal(_session.FindingsOf(letter).Findings);
    }

    [Fact]
    public void An_updated_document_changes_its_findings_and_leaves_none_behind()
    {
        var letter = new Letter("much too long!", "", "and far too long!");
        var other = new Letter("");
        _session.InsertAll([letter, other]);
        _session.Fire();

        letter.Paragraphs = ["good", "much too long"];
        _session.Update(letter);
        _session.Fire();
        Ids(letter).Should().Equal("LET-SHORT $[1]");
        Ids(other).Should().Equal("LET-EMPTY $[0]");
        _session.Query<CasePlace<Paragraph>>().AsEnumerable().Should().HaveCount(3);
    }

    [Fact]
    public void A_retracted_document_takes_places_and_findings_along_at_once()
    {
        var letter = new Letter("much too long!", "");
        _session.Insert(letter);
        _session.Fire();
        _session.Retract(letter);
        _session.Query<object>().AsEnumerable().Should().BeEmpty();
    }

    private static CheckRule<Paragraph> Rule(string id, Obligation obligation, string title, Holds holds) => new(id, title, obligation)
    {
        Statement = title,
        Remedy = "Rewrite it.",
        Needs =
        [
            new(title, (in Paragraph facts) => holds(in facts) ? Truth.Yes : Truth.No, static (in Paragraph _) => [])
            {
                Finding = static (in Paragraph facts) => new($"$[{facts.Index}]", $"'{facts.Text}' will not do."),
            },
        ],
    };

    private IEnumerable<string> Ids(Letter letter) => _session.FindingsOf(letter).Findings.Select(finding => $"{finding.Rule.Id} {finding.Path}");

    private delegate bool Holds(in Paragraph facts);

    private readonly record struct Paragraph(string Text, int Index);

    private sealed class Letter(params string[] paragraphs)
    {
        public string[] Paragraphs { get; set; } = paragraphs;
    }
}
