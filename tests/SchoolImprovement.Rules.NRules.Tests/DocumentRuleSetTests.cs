using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.NRules.Tests;

/// <summary>Rules that check a document, shown on a document of our own: letters with paragraphs.</summary>
public sealed class DocumentRuleSetTests
{
    private static readonly RuleSet<CheckRule<Paragraph>> Rules = new(
        "Letters",
        [
            Rule("LET-SHORT", Obligation.Should, "no more than ten characters", static (in Paragraph facts) => facts.Text.Length <= 10),
            Rule("LET-EMPTY", Obligation.Must, "not empty", static (in Paragraph facts) => facts.Text.Length > 0),
            Rule("LET-CALM", Obligation.May, "no exclamation", static (in Paragraph facts) => !facts.Text.Contains('!')),
        ]);

    private readonly ISession _session;

    public DocumentRuleSetTests()
    {
        var repository = new RuleRepository();
        repository.Add(RuleSetOfLetters());
        _session = repository.Compile().CreateSession();
    }

    [Fact]
    public void Findings_come_by_rule_and_then_by_place_whatever_the_agenda_did()
    {
        var letter = new Letter("much too long!", "", "and far too long!");
        _session.Insert(letter);
        _session.Fire();
        Ids(letter).Should().Equal("LET-SHORT $[0]", "LET-SHORT $[2]", "LET-EMPTY $[1]", "LET-CALM $[0]", "LET-CALM $[2]");
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
        _session.Query<DocumentPlace<Paragraph>>().AsEnumerable().Should().HaveCount(3);
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

    [Fact]
    public void Every_rule_stands_in_exactly_one_NRules_rule_with_severity_and_remedy()
    {
        var definitions = RuleSetOfLetters().Rules.ToList();
        foreach (var rule in Rules)
        {
            var definition = definitions.Should().ContainSingle(one => one.Name == rule.Id).Subject;
            definition.Tags.Should().Contain(rule.Severity.ToString());
            definition.Properties[nameof(Severity)].Should().Be(rule.Severity);
            definition.Properties["Remedy"].Should().Be(rule.Remedy);
        }

        definitions.Should().HaveCount(Rules.Count + 1, "one more takes letters apart");
    }

    private static IRuleSet RuleSetOfLetters() => Rules.ToRuleSet<Letter, Paragraph, CheckRule<Paragraph>>(
        letter => letter.Paragraphs.Select((text, index) => new Paragraph(text, index)));

    private static CheckRule<Paragraph> Rule(string id, Obligation obligation, string title, Holds holds) => new()
    {
        Id = id,
        Title = title,
        Obligation = obligation,
        Statement = title,
        Remedy = "Rewrite it.",
        Conditions =
        [
            new(title, (in Paragraph facts) => holds(in facts) ? RuleStatus.Satisfied : RuleStatus.NotSatisfied, static (in Paragraph _, FactCollector _) => { })
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
