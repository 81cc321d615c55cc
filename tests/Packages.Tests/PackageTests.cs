using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SchoolImprovement.Rules.Tests;

namespace Packages.Tests;

public sealed partial class PackageTests(Packed packed) : IClassFixture<Packed>
{
    public static TheoryData<string> Names => [.. Packed.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_says_what_it_is(string name)
    {
        var nuspec = XDocument.Parse(packed.Text(name, $"{name}.nuspec"));
        string Of(string element) => nuspec.Descendants().Single(one => one.Name.LocalName == element).Value;
        Of("id").Should().Be(name);
        Of("license").Should().Be("MIT");
        Of("icon").Should().Be("icon.png");
        Of("description").Should().NotBeEmpty();
        Of("releaseNotes").Should().Contain("## 0.1.0");
        using var package = packed.Open(name);
        package.GetEntry("icon.png")!.Length.Should().BeInRange(500, 20_000);
        if (File.Exists(Repository.Path("src", name, "README.md")))
        {
            Of("readme").Should().Be("README.md");
            packed.Text(name, "README.md").Should().StartWith($"# {name}\n").And.Contain($"dotnet add package {name}\n");
            packed.Text(name, "README.md").Split('\n').Should().HaveCountLessThan(85, "it is read in a minute");
        }
    }

    [Fact]
    public void The_core_depends_on_the_abstractions_of_dependency_injection_alone() =>
        XDocument.Parse(packed.Text("SchoolImprovement.Rules", "SchoolImprovement.Rules.nuspec")).Descendants()
            .Where(one => one.Name.LocalName == "dependency").Select(one => one.Attribute("id")!.Value)
            .Should().Equal("Microsoft.Extensions.DependencyInjection.Abstractions");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_documents_what_it_offers_and_nothing_else(string name)
    {
        using var package = packed.Open(name);
        var types = PublicTypes(package, name);
        var documented = XDocument.Parse(packed.Text(name, $"lib/net10.0/{name}.xml")).Descendants("member")
            .Select(member => member.Attribute("name")!.Value).Where(id => id.StartsWith("T:", StringComparison.Ordinal)).Select(id => id[2..]).ToList();
        documented.Should().BeEquivalentTo(types);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_in_a_package_names_the_folder_it_was_built_in(string name)
    {
        using var package = packed.Open(name);
        foreach (var entry in package.Entries)
        {
            Encoding.Latin1.GetString(Bytes(entry)).Should().NotContain(Repository.Root, entry.FullName);
        }
    }

    [Fact]
    public async Task The_program_in_the_README_runs_in_a_new_console_application()
    {
        var folder = await packed.Build("Console", "SchoolImprovement.Rules", packed.Shown("SchoolImprovement.Rules"));
        (await Dotnet.Run(folder, "out/Console.dll")).Should().StartWith("Tier 2: up to ").And.Contain("ELG-TIER2");
    }

    [Fact]
    public async Task The_program_in_the_README_runs_in_a_new_NRules_application()
    {
        var folder = await packed.Build("Session", "SchoolImprovement.Rules.NRules", packed.Shown("SchoolImprovement.Rules.NRules"));
        (await Dotnet.Run(folder, "out/Session.dll")).Should().StartWith("900123: Tier 2");
    }

    [Fact]
    public async Task Published_files_are_read_by_a_new_application()
    {
        var folder = await packed.Build("Files", "SchoolImprovement.Rules.OpenData", Application("Files.cs"));
        (await Dotnet.Run(folder, "out/Files.dll")).Trim().Should().Be("schools.csv beside 900123");
    }

    [Fact]
    public async Task A_new_web_application_answers_with_documents_and_describes_them()
    {
        var folder = await packed.Build("Web", "SchoolImprovement.Rules", Application("Web.cs"), isWeb: true);
        using var process = Process.Start(Dotnet.In(folder, "out/Web.dll", "--urls", "http://127.0.0.1:0", "--Readings:Predecessors=None"))!;
        try
        {
            using var client = new HttpClient { BaseAddress = await Address(process) };

            var decision = (await client.GetFromJsonAsync<JsonObject>("/schools/900123"))!;
            decision["tier"]!.GetValue<string>().Should().Be("tier2");
            decision["school"]!.GetValue<int>().Should().Be(900123);
            decision["determinedBy"]!.AsArray().Select(rule => rule!["id"]!.GetValue<string>()).Should().Contain("ELG-TIER2");
            (await client.GetAsync("/schools/12")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
            (await client.GetFromJsonAsync<JsonObject>("/policy"))!["predecessors"]!.GetValue<string>().Should().Be("none");

            var findings = await Post(client, "/forms", """{"tier":"tier2"}""");
            findings["valid"]!.GetValue<bool>().Should().BeFalse();
            (await client.PostAsync("/forms", Json("""{"tier":"tier9"}"""))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
            var pay = await Post(client, "/claims", """{"school":900123,"claimedOn":"2019-12-20","matchedOn":"2019-10-07","days":[{"date":"2019-12-02","travelMinutes":20,"travelMiles":10}]}""");
            pay["outcome"]!.GetValue<string>().Should().Be("accepted");
            (await Post(client, "/deadlines", """{"school":900123,"tier":"tier1","matchConfirmedOn":"2019-10-07"}"""))["deadlines"]!.AsArray().Should().NotBeEmpty();

            var document = await client.GetFromJsonAsync<JsonObject>("/openapi/v1.json");
            var schemas = document!["components"]!["schemas"]!.AsObject();
            schemas.Select(schema => schema.Key).Should().NotContain(one => one.Contains("Func") || one.Contains("Rules") || one.Contains("Facts") || one.Contains("Condition"));
            schemas["EligibilityDecision"]!["properties"]!["tier"]!["enum"]!.AsArray().Select(word => word!.GetValue<string>()).Should().Equal("none", "tier1", "tier2", "tier3");
            schemas.Count(schema => !schema.Key.EndsWith("Reading", StringComparison.Ordinal)).Should().BeLessThan(25, "beside the readings, each a list of words");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static string Application(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Applications", name));

    private static async Task<JsonObject> Post(HttpClient client, string path, string json)
    {
        var response = await client.PostAsync(path, Json(json));
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(HttpStatusCode.OK, text);
        return JsonNode.Parse(text)!.AsObject();
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private static async Task<Uri> Address(Process process)
    {
        var said = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.AppendLine(line);
            if (Listening().Match(line) is { Success: true } match)
            {
                return new Uri(match.Groups[1].Value);
            }
        }

        throw new InvalidOperationException($"The application does not listen: {said}{await process.StandardError.ReadToEndAsync()}");
    }

    private static List<string> PublicTypes(System.IO.Compression.ZipArchive package, string name)
    {
        using var file = new PEReader([.. Bytes(package.GetEntry($"lib/net10.0/{name}.dll")!)]);
        var reader = file.GetMetadataReader();
        return [.. reader.TypeDefinitions.Select(reader.GetTypeDefinition).Select(type => NameOf(reader, type)).OfType<string>()];
    }

    private static string? NameOf(MetadataReader reader, TypeDefinition type)
    {
        var visibility = type.Attributes & System.Reflection.TypeAttributes.VisibilityMask;
        return visibility == System.Reflection.TypeAttributes.Public ? $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}"
            : visibility == System.Reflection.TypeAttributes.NestedPublic && NameOf(reader, reader.GetTypeDefinition(type.GetDeclaringType())) is { } outer
                ? $"{outer}.{reader.GetString(type.Name)}"
                : null;
    }

    private static byte[] Bytes(System.IO.Compression.ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    [GeneratedRegex(@"Now listening on: (\S+)")]
    private static partial Regex Listening();
}
