using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchoolImprovement.Rules.Mutation;

/// <summary>The named values of the sources: members of enumerations, and of types that offer values of themselves, as yes and no.</summary>
internal sealed class Vocabulary
{
    private readonly ILookup<string, IReadOnlyList<string>> _values;

    public Vocabulary(IEnumerable<CompilationUnitSyntax> sources) =>
        _values = sources.SelectMany(static source => source.DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Select(static type => (Name: type.Identifier.Text, Values: ValuesOf(type)))
            .Where(static type => type.Values.Count > 1)
            .ToLookup(static type => type.Name, static type => type.Values);

    public bool Has(string type) => _values.Contains(type);

    /// <summary>The value after this one, and the first after the last; null where this is none.</summary>
    public string? After(string type, string value)
    {
        var values = _values[type].FirstOrDefault(values => values.Contains(value));
        return values?[(values.ToList().IndexOf(value) + 1) % values.Count];
    }

    private static IReadOnlyList<string> ValuesOf(BaseTypeDeclarationSyntax type) => type switch
    {
        EnumDeclarationSyntax one => [.. one.Members.Select(static member => member.Identifier.Text)],
        TypeDeclarationSyntax one =>
        [
            .. one.Members.OfType<PropertyDeclarationSyntax>()
                .Where(property => property.Modifiers.Any(SyntaxKind.StaticKeyword) && property.Type.ToString() == one.Identifier.Text)
                .Select(static property => property.Identifier.Text),
        ],
        _ => [],
    };
}
