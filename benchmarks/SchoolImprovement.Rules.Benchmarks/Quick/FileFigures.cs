using SchoolImprovement.Rules.Benchmarks.OpenFiles;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>What a population costs from the published files, against telling the same files into fields.</summary>
internal static class FileFigures
{
    private const double NanosecondsOfMillisecond = 1e6;

    public static void Measure(Figures figures, string? folder)
    {
        if (folder is null || NationalFiles.MissingFrom(folder) is not null)
        {
            figures.LeaveOut("files", folder is null ? "no published files were given by --data DIR" : $"{NationalFiles.MissingFrom(folder)} is not in the folder given by --data");
            return;
        }

        var files = new NationalFiles(folder);
        var population = files.Build(filesAtATime: 1);
        figures.Print("files.compared", files.RequireAgreement(population), "decisions, all the same");
        var timings = new Contest(rounds: 7)
            .Add("tokenise", files.Tokenise, items: 1)
            .Add("build", () => files.Build(filesAtATime: 1).Count, items: 1)
            .Add("build-several-files-at-a-time", () => files.Build(Environment.ProcessorCount).Count, items: 1)
            .Run();
        figures.Print("files.schools", population.Count, "schools");
        figures.Print("files.judgements", population.JudgementCount, "judgements");
        foreach (var (name, timing) in timings)
        {
            figures.Print($"files.{name}", timing.Nanoseconds / NanosecondsOfMillisecond, "ms");
        }

        figures.PrintRatio("files", timings, "build", "tokenise");
        figures.PrintRatio("files", timings, "build-several-files-at-a-time", "tokenise");
    }
}
