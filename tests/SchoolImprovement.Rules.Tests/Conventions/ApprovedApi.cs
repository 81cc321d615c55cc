using System.Reflection;
using PublicApiGenerator;

namespace SchoolImprovement.Rules.Tests.Conventions;

/// <summary>Keeps what a package offers in a text file beside its sources, so that a change of it is seen and reviewed.</summary>
internal static class ApprovedApi
{
    private const string UpdateVariable = "UPDATE_PUBLIC_API";

    public static void IsThatOf(Assembly assembly)
    {
        var offered = assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] }).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var path = Repository.Path("src", assembly.GetName().Name!, "PublicAPI.txt");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, offered);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(offered, $"what the package offers is reviewed; {UpdateVariable}=1 dotnet test writes it anew");
    }
}
