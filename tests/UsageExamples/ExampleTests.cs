using System.Reflection;
using System.Xml.Linq;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.NRules;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.UsageExamples;

/// <summary>Entry points have an example in their documentation, and every example compiles and runs, whatever namespaces an editor adds to it.</summary>
[Collection(nameof(PublishedFiles))]
public sealed class ExampleTests(PublishedFiles files)
{
    private static readonly Assembly[] Packages = [typeof(EligibilityRules).Assembly, typeof(SchoolRegister).Assembly, typeof(SchoolImprovementRuleSets).Assembly];

    private static readonly string[] Namespaces =
        [.. Packages.SelectMany(package => package.GetExportedTypes()).Select(type => type.Namespace!).Append("NRules").Append("NRules.Fluent").Distinct().Order(StringComparer.Ordinal)];

    private static readonly ILookup<string, string> Examples = Packages
        .SelectMany(package => XDocument.Load(Path.ChangeExtension(package.Location, ".xml")).Descendants("member"))
        .SelectMany(member => member.Elements("example").SelectMany(example => example.Elements("code")).Select(code => (Id: member.Attribute("name")!.Value, Code: code.Value)))
        .ToLookup(one => one.Id, one => one.Code);

    public static TheoryData<string> Documented => [.. Examples.Select(one => one.Key)];

    public static TheoryData<string> EntryPoints =>
    [
        .. Packages.SelectMany(package => package.GetExportedTypes())
            .Where(type => type.Name.EndsWith("Rules", StringComparison.Ordinal) && !type.IsEnum && !type.IsGenericType).Select(IdOf),
        IdOf(typeof(SupportRecord)), IdOf(typeof(SchoolRegister)), IdOf(typeof(SchoolPopulation)), IdOf(typeof(RuleCatalogue)), IdOf(typeof(SchoolImprovementRuleSets)),
    ];

    [Theory]
    [MemberData(nameof(EntryPoints))]
    public void An_entry_point_has_an_example(string id) => Examples.Contains(id).Should().BeTrue();

    [Fact]
    public void Registering_the_rules_has_an_example() =>
        Examples.Should().Contain(one => one.Key.Contains(".AddSchoolImprovementRules(Microsoft.Extensions.DependencyInjection.IServiceCollection"));

    [Theory]
    [MemberData(nameof(Documented))]
    public void An_example_compiles_and_runs(string id)
    {
        foreach (var code in Examples[id])
        {
            Programs.Run(string.Concat(Namespaces.Select(one => $"using {one};\n")) + code, id, files.Folder);
        }
    }

    private static string IdOf(Type type) => $"T:{type.FullName}";
}
