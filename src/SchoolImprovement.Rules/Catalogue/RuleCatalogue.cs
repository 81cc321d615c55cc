using System.Text.Json;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Catalogue;

/// <summary>
/// Every rule and figure of the library, for people to put beside the guidance: rule by rule, and paragraph by
/// paragraph.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <example>
/// <code>
/// foreach (Rule rule in RuleCatalogue.Default.Rules.Where(rule =&gt; rule.Citations.Contains(Citation.Parse("1.4"))))
/// {
///     Console.WriteLine($"{rule.Id}: {rule.Statement}");
/// }
/// </code>
/// </example>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class RuleCatalogue
{
    /// <summary>The version of the JSON form; it changes when a member's meaning does.</summary>
    public const string Schema = "school-improvement-catalogue/1";

    internal RuleCatalogue(SupportOffer offer)
    {
        Offer = offer;
        Sets =
        [
            CatalogueSet.Of(EligibilityRules.Catalogue),
            CatalogueSet.Of(DeadlineRules.Catalogue),
            CatalogueSet.Of(ActionFormRules.Catalogue),
            CatalogueSet.Of(ReviewRules.Catalogue),
            CatalogueSet.Of(MatchRules.Catalogue),
            CatalogueSet.Of(Tier1ReturnRules.Catalogue),
            CatalogueSet.Of(PayRules.Catalogue),
            CatalogueSet.Of(MonitoringRules.Catalogue),
            CatalogueSet.Of(GrantRules.Catalogue),
            CatalogueSet.Of(SupportRules.Catalogue),
        ];
        Figures = FigureCatalogue.Of(offer);
        Paragraphs =
        [
            .. GuidanceParagraphs.All.Select(paragraph => new Traceability(
                paragraph,
                [.. Rules.Where(rule => rule.Citations.Contains(paragraph.Citation))],
                [.. Figures.Where(figure => figure.Citation == paragraph.Citation)])),
        ];
    }

    /// <summary>The catalogue with the figures of <see cref="SupportOffer.Default"/>.</summary>
    public static RuleCatalogue Default { get; } = new(SupportOffer.Default);

    /// <summary>The offer whose figures are listed.</summary>
    public SupportOffer Offer { get; }

    /// <summary>The rule sets, topic by topic.</summary>
    public ImmutableArray<CatalogueSet> Sets { get; }

    /// <summary>Every rule of every set.</summary>
    public IEnumerable<Rule> Rules => Sets.SelectMany(set => set.Rules);

    /// <summary>Every figure of the offer.</summary>
    public ImmutableArray<Fact> Figures { get; }

    /// <summary>Every paragraph of the guidance with what carries it, in the order of the guidance.</summary>
    public ImmutableArray<Traceability> Paragraphs { get; }

    /// <summary>How many rules there are for the offer of which year, in a line.</summary>
    public override string ToString() => $"{Wording.Counted(Rules.Count(), "rule")} for {Offer.Year}";

    /// <summary>The catalogue as Markdown: the rules, the figures, and the traceability table.</summary>
    public string ToMarkdown() => CatalogueMarkdown.Render(this);

    /// <summary>The catalogue as JSON.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(RuleCatalogueDocument.Of(this), ReportJsonContext.Default.RuleCatalogueDocument, indented);

    /// <summary>Writes the catalogue as one JSON object.</summary>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, RuleCatalogueDocument.Of(this), ReportJsonContext.Default.RuleCatalogueDocument);
    }
}
