using System.Globalization;
using System.Runtime.InteropServices;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>The README's tables from the figures of a run: what stands between its two marks. A row that lacks a figure says so.</summary>
internal static class ReadmeTables
{
    private const string NotMeasured = "not measured";

    public static void Write(Figures figures, TextWriter output)
    {
        string Of(string name, double scale = 1) => ReadmeTables.Of(figures, name, scale);

        void Row(params string[] cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");

        void Head(params string[] cells)
        {
            output.WriteLine();
            Row(cells);
            Row([.. cells.Select(_ => "---")]);
        }

        output.WriteLine($"Medians of one run; {Of("machine.processors")} processors, {RuntimeInformation.ProcessArchitecture}, vectors of {Of("machine.vector")} bits, {RuntimeInformation.FrameworkDescription}.");

        Head("tier of a school, made-up schools", "ns a school of 24,000", "of 900,000", "bytes a school");
        foreach (var (title, name) in Deciders)
        {
            Row(title, Of($"eligibility.{name}"), Of($"growth.900000.{name}"), Of($"eligibility.{name}.memory"));
        }

        if (figures["nrules.school-in-its-topic.alone"] is not null)
        {
            Row("NRules 1.0.4, a session a school", Of("nrules.school-in-its-topic.alone"), "", Of("nrules.school-in-its-topic.alone.memory"));
            Row("NRules 1.0.4, one session reused", Of("nrules.school-in-its-topic.reused"), "", Of("nrules.school-in-its-topic.reused.memory"));
        }

        Head("a whole population", "1 thread", "2 threads");
        Row("`SchoolPopulation.Decide`, England's schools over and over, ns a school", Of("population.many.1-threads"), Of("population.many.2-threads"));
        Row("the same as the first thing of a process, ms for all", Of("population.many.first-of-a-process"), "");
        Row("England's schools under all 144 combinations of readings, ms", "", Of("population.every-policy"));
        Row("the same as the first thing of a process, ms", "", Of("population.every-policy.first-of-a-process"));
        Row("population from the published files, ms", Of("files.build"), Of("files.build-several-files-at-a-time"));
        Row("telling the same files into fields by the same CSV reader alone, ms", Of("files.tokenise"), "");
        Row("`Forecast` of 10,000 years of 21,700 schools, s: how many come to a tier is drawn, and no school visited", Of("forecast.1-threads.grouped"), Of("forecast.2-threads.grouped"));
        Row("the same years by hand, s: each school drawn in each year, 217,000,000 draws of the same distribution; on 1 thread told from a twentieth of them", Of("forecast.1-threads.by-school", figures["forecast.school-years"] / 1e9 ?? 0), Of("forecast.2-threads.by-school.all-years"));

        Head($"check of a form by {Of("forms.clean.rules")} rules, 5,000 made-up forms; FluentValidation by {Of("forms.clean.fluent-validation.rules")} of them", "ns, without faults", "ns, every fifth with a fault", "bytes, without faults");
        foreach (var (title, name) in Checkers)
        {
            Row(title, Of($"forms.clean.{name}"), Of($"forms.mixed.{name}"), Of($"forms.clean.{name}.memory"));
        }

        Head("pay of a claim, 100,000 made-up claims", "ns a claim", "bytes a claim");
        foreach (var (title, name) in Payers)
        {
            Row(title, Of($"pay.{name}"), Of($"pay.{name}.memory"));
        }

        Head("first answer of a process, ms beyond an empty program", "");
        foreach (var (title, name) in Starters)
        {
            Row(title, Of($"startup.{name}.beyond-empty"));
        }

        Head("ratio", "aim", "measured");
        foreach (var (title, aim, name) in Aims)
        {
            Row(title, aim, Of(name));
        }
    }

    private static readonly (string Title, string Name)[] Deciders =
    [
        ("by hand, over structs", "hand-written-structs"),
        ("by hand, over this library's objects", "hand-written-objects"),
        ("`EligibilityRules.Decide`", "decide"),
        ("`EligibilityRules.Explain`, with every reason", "explain"),
        ("`SchoolPopulation.Decide`, packed before", "population-decide"),
        ("packing objects into a `SchoolPopulation`, once", "population-build"),
        ("Microsoft RulesEngine 6.0.1, asked of each judgement that may qualify a school, over facts prepared by hand", "rules-engine"),
    ];

    private static readonly (string Title, string Name)[] Checkers =
    [
        ("by hand", "hand-written"),
        ("`ActionFormRules.Validate`", "validate"),
        ("`ActionFormRules.Audit`, every rule with its status", "audit"),
        ("FluentValidation 12.2.0, fewer of the rules", "fluent-validation"),
    ];

    private static readonly (string Title, string Name)[] Payers =
    [
        ("by hand", "hand-written"),
        ("`PayRules.Decide`", "decide"),
        ("`PayRules.Explain`, with every reason", "explain"),
        ("Microsoft RulesEngine 6.0.1, over facts prepared for it, without findings", "rules-engine"),
    ];

    private static readonly (string Title, string Name)[] Starters =
    [
        ("a school decided", "decide"),
        ("a school explained", "explain"),
        ("a form checked", "validate-form"),
        ("a claim decided", "decide-claim"),
        ("Microsoft RulesEngine, a school", "rules-engine"),
        ("FluentValidation, a form", "fluent-validation"),
    ];

    private static readonly (string Title, string Aim, string Name)[] Aims =
    [
        ("decision / fastest by hand that decides the same", "at most 1.5", "eligibility.ratio.decide/hand-written-structs"),
        ("decision / by hand over the same objects", "", "eligibility.ratio.decide/hand-written-objects"),
        ("NRules / `SchoolPopulation.Decide`", "at least 1,000", "nrules.ratio.school/population"),
        ("population from the published files / telling them into fields", "at most 2", "files.ratio.build/tokenise"),
        ("form check / by hand", "at most 1.5", "forms.clean.ratio.validate/hand-written"),
        ("FluentValidation / form check", "at least 10", "forms.clean.ratio.fluent-validation/validate"),
        ("NRules / form check, every fifth form with a fault", "at least 10", "nrules.ratio.form/validate"),
    ];

    // Three digits that count, as far as a median of one run deserves.
    private static string Of(Figures figures, string name, double scale)
    {
        if (figures[name] * scale is not { } value)
        {
            return NotMeasured;
        }

        var size = Math.Abs(value);
        return value == Math.Round(value) ? value.ToString("#,0", CultureInfo.InvariantCulture) : value.ToString(size >= 100 ? "#,0" : size >= 10 ? "0" : size >= 1 ? "0.0" : size >= 0.1 ? "0.00" : size > 0 ? "0.0000" : "0", CultureInfo.InvariantCulture);
    }
}
