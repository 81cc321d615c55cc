using System.Globalization;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>Prints figures, one a line: name, value, unit.</summary>
internal sealed class Figures(TextWriter output)
{
    public void Print(string name, double value, string unit) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.###} {unit}"));

    public void Print(string prefix, string item, Dictionary<string, Timing> timings)
    {
        foreach (var (name, timing) in timings)
        {
            Print($"{prefix}.{name}", timing.Nanoseconds, $"ns/{item}");
            Print($"{prefix}.{name}.memory", timing.Bytes, $"B/{item}");
        }
    }

    public void PrintRatio(string prefix, Dictionary<string, Timing> timings, string of, string to) =>
        Print($"{prefix}.ratio.{of}/{to}", timings[of].Nanoseconds / timings[to].Nanoseconds, "times");
}
