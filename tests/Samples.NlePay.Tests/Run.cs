using SchoolImprovement.Rules.Samples.Tests;

namespace SchoolImprovement.Rules.Samples.NlePay.Tests;

/// <summary>One run of the sample in this process: what it answered and wrote.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    public const string Header = "claim,urn,claimed_on,matched_on,national_leader,date,travel_minutes,travel_miles\n";

    public static Run Of(string input, params string[] args)
    {
        using var sample = new SampleRun(CommandLine.Run) { Input = input };
        sample.Run(args);
        return new Run(sample.ExitCode, sample.Out, sample.Error);
    }

    public static Run Csv(string rows, params string[] args) => Of(Header + rows, ["-", .. args]);
}
