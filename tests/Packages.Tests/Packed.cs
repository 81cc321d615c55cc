using System.IO.Compression;
using System.Reflection;
using SchoolImprovement.Rules.Tests;

namespace Packages.Tests;

/// <summary>The packages in a folder of their own, and applications beside them that know no other source of packages.</summary>
/// <remarks>Ours are installed into a private folder; what they depend on is taken from the folder into which the tests were restored.</remarks>
public sealed class Packed : IAsyncLifetime
{
    public static readonly string[] Names = ["SchoolImprovement.Rules", "SchoolImprovement.Rules.OpenData", "SchoolImprovement.Rules.NRules"];

    private readonly string _root = Directory.CreateTempSubdirectory("packages-").FullName;

    public async ValueTask InitializeAsync()
    {
        foreach (var name in Names)
        {
            await Dotnet.Run(Repository.Root, "pack", Repository.Path("src", name), "--no-build", "-c", Of("Configuration"), "-o", Packages, "-v", "q", "--nologo");
        }

        await File.WriteAllTextAsync(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="ours" value="{Packages}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="restored" value="{Of("NuGetPackageRoot")}" /></fallbackPackageFolders>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_root, "installed")}" /></config>
            </configuration>
            """);
        await File.WriteAllTextAsync(Path.Combine(_root, "Directory.Build.props"), "<Project />");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    public ZipArchive Open(string name) => ZipFile.OpenRead(
        Directory.GetFiles(Packages, $"{name}.*.nupkg").Single(file => char.IsAsciiDigit(Path.GetFileName(file)[name.Length + 1])));

    public string Text(string name, string entry)
    {
        using var package = Open(name);
        using var reader = new StreamReader(package.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The first program that a package's README shows.</summary>
    public string Shown(string name) => string.Join('\n', Text(name, "README.md").Split('\n').SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```"));

    /// <summary>Makes and builds a new application that installs a package.</summary>
    /// <returns>The application's folder.</returns>
    public async Task<string> Build(string application, string package, string program, bool isWeb = false)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, application)).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), program);
        await File.WriteAllTextAsync(Path.Combine(folder, $"{application}.csproj"), $"""
            <Project Sdk="{(isWeb ? "Microsoft.NET.Sdk.Web" : "Microsoft.NET.Sdk")}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{Version(package)}" />
                {(isWeb ? $"<PackageReference Include=\"Microsoft.AspNetCore.OpenApi\" Version=\"{Of("OpenApiVersion")}\" />" : "")}
              </ItemGroup>
            </Project>
            """);
        await Dotnet.Run(folder, "build", "-c", "Release", "-o", "out", "-v", "q", "--nologo");
        return folder;
    }

    private string Packages => Path.Combine(_root, "packages");

    private string Version(string name)
    {
        using var package = Open(name);
        using var reader = package.Entries.Single(entry => entry.FullName == $"{name}.nuspec").Open();
        return System.Xml.Linq.XDocument.Load(reader).Descendants().Single(element => element.Name.LocalName == "version").Value;
    }

    private static string Of(string name) => typeof(Packed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == name).Value!;
}
