using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchoolImprovement.Rules.Mutation;

/// <summary>A copy of the repository below a temporary folder, in which every mutant is built in behind its switch.</summary>
/// <remarks>The repository itself is read and never written.</remarks>
internal sealed class WorkingCopy : IDisposable
{
    private const string Core = "SchoolImprovement.Rules";
    private const int MostAttempts = 20;
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>The folder of the canary, below the core: made-up code with mutants whose fate is known.</summary>
    public const string Canary = "Canary";

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);

    private readonly string _root = Directory.CreateTempSubdirectory("mutation-").FullName;

    private WorkingCopy()
    {
    }

    public IReadOnlyList<Mutant> Mutants { get; private set; } = [];

    /// <summary>How many mutants the compiler refused.</summary>
    public int Refused { get; private set; }

    public string CoreAssembly => Path.Combine(Path.GetDirectoryName(TestAssembly)!, $"{Core}.dll");

    public string TestAssembly => Path.Combine(TestProject, "bin", "Release", "net10.0", $"{Core}.Tests.dll");

    private string CoreProject => Path.Combine(_root, "src", Core);

    private string TestProject => Path.Combine(_root, "tests", $"{Core}.Tests");

    /// <summary>Copies the repository and builds the mutants of some files.</summary>
    /// <param name="repository">The root of the repository.</param>
    /// <param name="isMutated">Which files of the core are mutated, by their path below it.</param>
    public static WorkingCopy Build(string repository, Func<string, bool> isMutated)
    {
        var copy = new WorkingCopy();
        try
        {
            foreach (var file in Command.Lines(repository, "git", "-c", "core.quotePath=false", "ls-files", "--cached", "--others", "--exclude-standard").Where(file => File.Exists(Path.Combine(repository, file))))
            {
                var target = Path.Combine(copy._root, file);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(Path.Combine(repository, file), target);
            }

            Write(Path.Combine(copy.CoreProject, Canary, "Canary.cs"), Resource("Canary.cs"));
            Write(Path.Combine(copy.TestProject, Canary, "CanaryTests.cs"), Resource("CanaryTests.cs"));
            copy.Mutate(isMutated);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(WorkingCopy).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private void Mutate(Func<string, bool> isMutated)
    {
        var sources = Directory.EnumerateFiles(CoreProject, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(CoreProject, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => file, file => Parsed(File.ReadAllText(Path.Combine(CoreProject, file)), file));
        var vocabulary = new Vocabulary(sources.Values.Select(static tree => tree.GetCompilationUnitRoot()));
        var compilation = CSharpCompilation.Create("Core", [.. sources.Values, Parsed(ImplicitUsings, "")], References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, checkOverflow: true));
        var mutable = sources.Where(source => source.Key.StartsWith(Canary + "/", StringComparison.Ordinal) || isMutated(source.Key)).ToList();
        // Without a mutant an error stands for code that a generator would add.
        var generated = Errors(compilation, mutable.Select(static source => source.Value)).Select(Said).ToHashSet();
        var refused = new HashSet<string>();
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var mutants = new List<Mutant>();
            var mutated = new Dictionary<string, SyntaxTree>();
            foreach (var (file, tree) in mutable)
            {
                mutated[file] = Parsed(new Mutator(file, compilation.GetSemanticModel(tree), vocabulary, refused, mutants).Rewrite(), file);
            }

            mutated["Mutants.cs"] = Parsed(SwitchOf(mutants.Count), "Mutants.cs");
            var whole = compilation.RemoveSyntaxTrees(mutated.Keys.Where(sources.ContainsKey).Select(file => sources[file])).AddSyntaxTrees(mutated.Values);
            var errors = Errors(whole, mutated.Values).Where(error => !generated.Contains(Said(error))).ToList();
            if (errors.Count == 0)
            {
                foreach (var (file, tree) in mutated)
                {
                    File.WriteAllText(Path.Combine(CoreProject, file), tree.ToString());
                }

                Mutants = mutants;
                Refused = refused.Count;
                Command.Lines(
                    TestProject, "dotnet", "build", "-c", "Release", "-v", "q", "--nologo",
                    "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false", "-p:EnforceCodeStyleInBuild=false", "-p:EnablePackageValidation=false");
                return;
            }

            foreach (var error in errors)
            {
                var at = MutantsAt(error.Location);
                refused.UnionWith(at.Count > 0 ? at.Select(id => mutants[id].Key) : throw new InvalidOperationException($"The sources do not compile, and no mutant stands there: {error}"));
            }
        }

        throw new InvalidOperationException($"After {MostAttempts} attempts there are still mutants that do not compile.");
    }

    private static ParallelQuery<Diagnostic> Errors(CSharpCompilation compilation, IEnumerable<SyntaxTree> trees) =>
        trees.AsParallel().SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics()).Where(static one => one.Severity == DiagnosticSeverity.Error);

    private static (string File, string Message) Said(Diagnostic error) => (error.Location.SourceTree!.FilePath, error.GetMessage(CultureInfo.InvariantCulture));

    private static SyntaxTree Parsed(string text, string file) => CSharpSyntaxTree.ParseText(text, Language, file);

    // What this program itself runs on holds all that the core refers to.
    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static file => MetadataReference.CreateFromFile(file));

    private static string SwitchOf(int count) => $$"""
        namespace Mutation
        {
            internal static class Mutants
            {
                public static int Active = int.Parse(System.Environment.GetEnvironmentVariable("{{TestProcess.ActiveMutant}}") ?? "-1", System.Globalization.CultureInfo.InvariantCulture);
                public static readonly bool[] Reached = new bool[{{count}}];
                public static bool On(int mutant)
                {
                    Reached[mutant] = true;
                    return mutant == Active;
                }
            }
        }
        """;

    /// <summary>The mutants whose fault an error is: the innermost in whose code it stands, or else those of which the halves do not fit together.</summary>
    private static List<int> MutantsAt(Location error)
    {
        var root = error.SourceTree!.GetRoot();
        var inside = root.FindToken(error.SourceSpan.Start).Parent!.AncestorsAndSelf().OfType<ConditionalExpressionSyntax>()
            .FirstOrDefault(one => SwitchIn(one.Condition) is not null && one.WhenTrue.FullSpan.Contains(error.SourceSpan));
        if (inside is not null)
        {
            return [SwitchIn(inside.Condition)!.Value];
        }

        var outside = root.FindNode(error.SourceSpan, getInnermostNodeForTie: true).AncestorsAndSelf().ToList();
        return outside.OfType<ExpressionSyntax>().Prepend(outside[0]).Select(static one => Chain(one).ToList())
            // The compiler may blame the whole for a part.
            .Concat(outside.Select(static one => one.DescendantNodes().Select(SwitchIn).OfType<int>().ToList()))
            .FirstOrDefault(static ids => ids.Count > 0) ?? [];
    }

    // A mutant stands in the other half of the mutant before it of the same code.
    private static IEnumerable<int> Chain(SyntaxNode? node)
    {
        while (node is ParenthesizedExpressionSyntax or ArgumentSyntax)
        {
            node = node is ArgumentSyntax argument ? argument.Expression : ((ParenthesizedExpressionSyntax)node).Expression;
        }

        return node is ConditionalExpressionSyntax conditional && SwitchIn(conditional.Condition) is { } id ? Chain(conditional.WhenFalse).Prepend(id) : [];
    }

    private static int? SwitchIn(SyntaxNode node) =>
        node is InvocationExpressionSyntax call && call.Expression.ToString() == Mutator.Switch
            ? int.Parse(call.ArgumentList.Arguments[0].ToString(), CultureInfo.InvariantCulture)
            : null;
}
