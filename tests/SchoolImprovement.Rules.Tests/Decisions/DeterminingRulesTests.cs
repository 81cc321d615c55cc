using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Tests.Decisions;

/// <summary>Which rules a verdict rests on: those of the errors, or where there is none those of the musts that are not decided.</summary>
public sealed class DeterminingRulesTests
{
    private static readonly Finding
        UndecidedMust = Finding("UNDECIDED", Obligation.Must, Severity.Information, FindingKind.Undecided),
        ToFillIn = Finding("TO-FILL-IN", Obligation.Must, Severity.Information, FindingKind.Missing),
        UndecidedShould = Finding("UNDECIDED-SHOULD", Obligation.Should, Severity.Information, FindingKind.Undecided),
        Warning = Finding("WARNING", Obligation.Should, Severity.Warning, FindingKind.Wrong),
        Error = Finding("ERROR", Obligation.Must, Severity.Error, FindingKind.Wrong);

    [Fact]
    public void Errors_determine_that_a_document_is_not_ready() =>
        Determining(UndecidedMust, Error, Warning, ToFillIn, Error, UndecidedShould).Should().Be("NotReady: ERROR");

    [Fact]
    public void Without_an_error_what_must_be_decided_determines_that_it_is_not() =>
        Determining(UndecidedShould, ToFillIn, UndecidedMust, Warning).Should().Be("Undecided: UNDECIDED");

    [Fact]
    public void Nothing_holds_back_what_is_ready() => Determining(UndecidedShould, ToFillIn, Warning).Should().Be("Ready: ");

    private static string Determining(params Finding[] findings)
    {
        var result = new ValidationResult([.. findings]);
        return $"{result.Verdict}: {string.Join(' ', Places.DeterminedBy(result))}";
    }

    private static Finding Finding(string id, Obligation obligation, Severity severity, FindingKind kind) => new(
        new Rule<int>(id, "a title", obligation) { Statement = "A statement.", Needs = [new("it holds", static (in _) => Truth.Yes)] },
        severity,
        "$",
        "It is wrong.",
        "Mend it.")
    {
        Kind = kind,
    };
}
