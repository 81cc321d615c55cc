using System.Text;

namespace SchoolImprovement.Rules.Samples.NlePay.Tests;

/// <summary>One run of the sample in this process: what it answered and wrote.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    public const string Header = "claim,urn,claimed_on,matched_on,national_leader,date,travel_minutes,travel_miles\n";

    public static async Task<Run> Of(string input, params string[] args)
    {
        using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var exitCode = await NlePayCommand.RunAsync(args, new Channels(standardInput, output, error, IsTerminal: false));
        return new Run(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public static Task<Run> Csv(string rows, params string[] args) => Of(Header + rows, ["-", .. args]);
}
