using System.Text.Json;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Tests.Deployment;

/// <summary>Cases as data: a file's name is the policy sentence that it shows.</summary>
internal static class CaseFiles
{
    private const string Root = "Deployment/";

    public static TheoryData<string> Named(string kind)
    {
        var names = new TheoryData<string>();
        foreach (var resource in Resources(kind))
        {
            names.Add(resource[(Prefix(kind).Length)..^".json".Length]);
        }

        return names;
    }

    public static JsonElement Read(string kind, string name)
    {
        using var stream = typeof(CaseFiles).Assembly.GetManifestResourceStream($"{Prefix(kind)}{name}.json")!;
        return JsonDocument.Parse(stream).RootElement;
    }

    public static IEnumerable<JsonElement> All(string kind) => Resources(kind).Select(resource =>
    {
        using var stream = typeof(CaseFiles).Assembly.GetManifestResourceStream(resource)!;
        return JsonDocument.Parse(stream).RootElement;
    });

    public static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];

    /// <summary>Severity, rule and path, as a case names a finding.</summary>
    public static string Short(Finding finding) => $"{Word(finding)} {finding.Rule.Id} {finding.Path}";

    /// <summary>A case names a finding, and after a colon what its message must say, in parts.</summary>
    public static void ShouldBe(IReadOnlyList<Finding> findings, string[] expected)
    {
        findings.Select(Short).Should().Equal(expected.Select(one => one.Split(": ")[0]));
        for (var i = 0; i < expected.Length; i++)
        {
            foreach (var part in expected[i].Split(": ").Skip(1).SelectMany(parts => parts.Split(" | ")))
            {
                findings[i].Message.Should().Contain(part);
            }

            findings[i].Remedy.Should().NotBeNullOrWhiteSpace();
        }
    }

    private static string Word(Finding finding) => finding.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };

    private static string Prefix(string kind) => $"{Root}{kind}/";

    private static IEnumerable<string> Resources(string kind) => typeof(CaseFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix(kind), StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
