namespace SchoolImprovement.Rules.Catalogue;

/// <summary>The catalogue as it stands in JSON: written, never read.</summary>
internal sealed class RuleCatalogueDocument
{
    [Constant(RuleCatalogue.Schema)]
    public required string Schema { get; init; }

    public required string Offer { get; init; }

    public required AcademicYear AcademicYear { get; init; }

    public required Set[] Sets { get; init; }

    public required FigureItem[] Figures { get; init; }

    public required CarriedParagraph[] Paragraphs { get; init; }

    public static RuleCatalogueDocument Of(RuleCatalogue catalogue) => new()
    {
        Schema = RuleCatalogue.Schema,
        Offer = catalogue.Offer.Title,
        AcademicYear = catalogue.Offer.Year,
        Sets = [.. catalogue.Sets.Select(set => new Set { Name = set.Name, Rules = [.. set.Rules.Select(ListedRule.Of)] })],
        Figures = FigureItem.Of(catalogue.Figures),
        Paragraphs = [.. catalogue.Paragraphs.Select(CarriedParagraph.Of)],
    };

    /// <summary>A topic's rules.</summary>
    internal sealed class Set
    {
        public required string Name { get; init; }

        public required ListedRule[] Rules { get; init; }
    }

    /// <summary>A rule in full.</summary>
    internal sealed class ListedRule
    {
        public required string Id { get; init; }

        public required string Title { get; init; }

        public required Obligation Obligation { get; init; }

        public required Citation[] Citations { get; init; }

        public required string Statement { get; init; }

        public string? Reading { get; init; }

        public required string[] Conditions { get; init; }

        public static ListedRule Of(Rule rule) => new()
        {
            Id = rule.Id,
            Title = rule.Title,
            Obligation = rule.Obligation,
            Citations = [.. rule.Citations],
            Statement = rule.Statement,
            Reading = rule.Reading,
            Conditions = [.. rule.ConditionTitles],
        };
    }

    /// <summary>A paragraph with the rules that carry it.</summary>
    internal sealed class CarriedParagraph
    {
        public required Citation Citation { get; init; }

        public required ParagraphKind Kind { get; init; }

        public required string Statement { get; init; }

        public required string[] Rules { get; init; }

        public required int Figures { get; init; }

        public static CarriedParagraph Of(Traceability row) => new()
        {
            Citation = row.Paragraph.Citation,
            Kind = row.Paragraph.Kind,
            Statement = row.Paragraph.Statement,
            Rules = [.. row.Rules.Select(rule => rule.Id)],
            Figures = row.Figures.Length,
        };
    }
}
