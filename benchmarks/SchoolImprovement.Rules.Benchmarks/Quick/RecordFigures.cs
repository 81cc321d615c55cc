using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Benchmarks.Population;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>What it costs to record one more judgement among any number of schools.</summary>
internal static class RecordFigures
{
    public static void Measure(Figures figures, string name, SchoolCase[] subjects)
    {
        var recording = new Recording(subjects);
        recording.RequireAgreement();
        var timings = new Contest().Add(name, recording.Record, recording.Count, recording.Prepare).Run();
        figures.Print(name, timings[name].Nanoseconds, "ns/judgement");
        figures.Print($"{name}.memory", timings[name].Bytes, "B/judgement");
    }
}
