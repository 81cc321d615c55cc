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

        Head("a whole population", "1 thread", "2 threads");
        Row("`SchoolPopulation.Decide`, England's schools over and over, ns a school", Of("population.many.1-threads"), Of("population.many.2-threads"));
        Row("the same as the first thing of a process, ms for all", Of("population.many.first-of-a-process"), "");
        Row("England's schools under all 144 combinations of readings, ms", Of("population.every-policy.1-threads"), Of("population.every-policy.2-threads"));
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

        Head("NRules 1.0.4, made-up schools, ns a school in one session", "2,000", "24,000", "100,000", "a session a school", "bytes, of 24,000 / alone");
        foreach (var (title, name) in SessionsOfSchools)
        {
            Row(
                title,
                Of($"nrules.school.together.2000.{name}"),
                Of($"nrules.school.together.24000.{name}"),
                Of($"nrules.school.together.100000.{name}"),
                Of($"nrules.school.alone.{name}"),
                $"{Of($"nrules.school.together.24000.{name}.memory")} / {Of($"nrules.school.alone.{name}.memory")}");
        }

        Head("NRules 1.0.4, made-up forms and claims, ns: form / claim", "one session, 2,000", "one session reused", "a session each");
        foreach (var (title, name) in SessionsOfDocuments)
        {
            Row(title, OfBoth($"together.2000.{name}"), OfBoth($"reused.{name}"), OfBoth($"alone.{name}"));
        }

        string OfBoth(string name) => $"{Of($"nrules.form.{name}")} / {Of($"nrules.claim.{name}")}";

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
        ("`ActionFormRules.Check`", "check"),
        ("`ActionFormRules.Explain`, every rule with its status", "explain"),
        ("FluentValidation 12.2.0, fewer of the rules", "fluent-validation"),
    ];

    private static readonly (string Title, string Name)[] Payers =
    [
        ("by hand", "hand-written"),
        ("`PayRules.Decide`", "decide"),
        ("`PayRules.Explain`, with every reason", "explain"),
        ("Microsoft RulesEngine 6.0.1, over facts prepared for it, without findings", "rules-engine"),
    ];

    private static readonly (string Title, string Name)[] SessionsOfSchools =
    [
        ("rules by hand, flat: 4 rules", "by-hand-flat"),
        ("the same among as many rules as this library has", "by-hand-flat-with-as-many-rules"),
        ("rules by hand, chained by intermediate facts: 6 rules", "by-hand-chained"),
        ("this library's adapter, one rule that decides", "adapter-deciding"),
        ("this library's adapter, eligibility in full, with statements", "adapter-in-full"),
        ("this library's adapter, all topics in full", "adapter-all-topics"),
    ];

    private static readonly (string Title, string Name)[] SessionsOfDocuments =
    [
        ("one rule by hand, with code by hand inside", "by-hand"),
        ("this library's adapter, one rule that decides", "adapter-deciding"),
        ("this library's adapter, the topic in full, with statements", "adapter-in-full"),
        ("this library's adapter, all topics in full", "adapter-all-topics"),
    ];

    private static readonly (string Title, string Name)[] Starters =
    [
        ("a school decided", "decide"),
        ("a school explained", "explain"),
        ("a form checked", "check-form"),
        ("a claim decided", "decide-claim"),
        ("Microsoft RulesEngine, a school", "rules-engine"),
        ("FluentValidation, a form", "fluent-validation"),
    ];

    private static readonly (string Title, string Aim, string Name)[] Aims =
    [
        ("decision / fastest by hand that decides the same", "at most 1.5", "eligibility.ratio.decide/hand-written-structs"),
        ("decision / by hand over the same objects", "", "eligibility.ratio.decide/hand-written-objects"),
        ("this library's NRules adapter, a session a school / `SchoolPopulation.Decide`", "at least 1,000", "nrules.ratio.school/population"),
        ("this library's NRules adapter, deciding / rules by hand, flat, 24,000 schools", "at most 1.1", "nrules.school.together.24000.ratio.adapter-deciding/by-hand-flat"),
        ("this library's NRules adapter, in full / rules by hand, chained, 24,000 schools", "at most 1.5", "nrules.school.together.24000.ratio.adapter-in-full/by-hand-chained"),
        ("all topics / eligibility alone, 24,000 schools", "at most 1.5", "nrules.school.together.24000.ratio.adapter-all-topics/adapter-in-full"),
        ("all topics, a session a school / rules by hand with as many rules", "at most 2", "nrules.school.alone.ratio.adapter-all-topics/by-hand-flat-with-as-many-rules"),
        ("population from the published files / telling them into fields", "at most 2", "files.ratio.build/tokenise"),
        ("form check / by hand", "at most 1.5", "forms.clean.ratio.validate/hand-written"),
        ("FluentValidation / form check", "at least 10", "forms.clean.ratio.fluent-validation/validate"),
        ("this library's NRules adapter, all topics, a session a form / form check, every fifth form with a fault", "at least 10", "nrules.ratio.form/validate"),
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
