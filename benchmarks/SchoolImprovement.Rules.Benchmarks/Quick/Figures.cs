using System.Globalization;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>Prints figures, one a line: name, value, unit; and remembers them for ratios and tables.</summary>
internal sealed class Figures(TextWriter output)
{
    private readonly Dictionary<string, double> _values = [];

    /// <summary>A figure printed before; <see langword="null"/> where there is none.</summary>
    public double? this[string name] => _values.TryGetValue(name, out var value) ? value : null;

    public void Print(string name, double value, string unit)
    {
        _values[name] = value;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.####} {unit}"));
    }

    public void Print(string prefix, string item, Dictionary<string, Timing> timings)
    {
        foreach (var (name, timing) in timings)
        {
            Print($"{prefix}.{name}", timing.Nanoseconds, $"ns/{item}");
            Print($"{prefix}.{name}.memory", timing.Bytes, $"B/{item}");
        }
    }

    public void PrintRatio(string prefix, Dictionary<string, Timing> timings, string of, string to) =>
        Print($"{prefix}.ratio.{of}/{to}", timings[of].RatioTo(timings[to]), "times");

    /// <summary>The ratio of two figures that did not take turns: less to be trusted on a busy machine.</summary>
    public void PrintRatio(string name, string of, string to)
    {
        if (this[of] is { } one && this[to] is { } other)
        {
            Print(name, one / other, "times");
        }
    }

    /// <summary>Says what was not measured, and why.</summary>
    public void LeaveOut(string name, string reason) => output.WriteLine($"{name} left out: {reason}");
}
