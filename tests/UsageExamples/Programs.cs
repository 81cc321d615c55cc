using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchoolImprovement.Rules.UsageExamples;

/// <summary>Compiles programs of top-level statements as a new application does, with its implicit usings, and runs them.</summary>
internal static class Programs
{
    private static readonly string[] ConsoleUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] WebUsings =
    [
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) != $"{typeof(Programs).Assembly.GetName().Name}.dll")
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>Whether a program has statements of its own and comes to an end: a web application waits for requests, and tests wait for a runner.</summary>
    public static bool Ends(string code) => IsProgram(code) && !code.Contains("app.Run()", StringComparison.Ordinal);

    /// <summary>The errors and warnings of a program, as the compiler says them.</summary>
    public static IReadOnlyList<string> Complaints(string code) => [.. Compile(code).GetDiagnostics().Where(IsHeard).Select(one => $"{one}")];

    /// <summary>Compiles a program, which must compile without a warning, and runs it, one at a time.</summary>
    /// <param name="code">The program.</param>
    /// <param name="name">Where it stands, for messages.</param>
    /// <param name="folder">The folder in which it runs.</param>
    /// <returns>What it prints.</returns>
    public static string Run(string code, string name, string folder)
    {
        var compilation = Compile(code);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        emitted.Diagnostics.Where(IsHeard).Should().BeEmpty("the code of {0} compiles", name);
        image.Position = 0;
        var loaded = new AssemblyLoadContext(name, isCollectible: true);
        var (console, printed, stoodIn) = (Console.Out, new StringWriter(), Environment.CurrentDirectory);
        try
        {
            Console.SetOut(printed);
            Environment.CurrentDirectory = folder;
            var entry = loaded.LoadFromStream(image).EntryPoint!;
            entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
            return printed.ToString();
        }
        finally
        {
            Environment.CurrentDirectory = stoodIn;
            Console.SetOut(console);
            loaded.Unload();
        }
    }

    private static CSharpCompilation Compile(string code)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        string[] usings = code.Contains("WebApplication", StringComparison.Ordinal) ? [.. ConsoleUsings, .. WebUsings] : ConsoleUsings;
        return CSharpCompilation.Create(
            "Shown",
            [
                CSharpSyntaxTree.ParseText(code, options),
                CSharpSyntaxTree.ParseText(string.Concat(usings.Select(one => $"global using {one};\n")), options),
            ],
            References,
            new CSharpCompilationOptions(IsProgram(code) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static bool IsProgram(string code) => CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    private static bool IsHeard(Diagnostic one) => one.Severity >= DiagnosticSeverity.Warning;
}
