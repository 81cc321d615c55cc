using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>Shows what others wrote between quotes, on one line and cut where it is long.</summary>
internal static class PlainText
{
    private const int LongestShown = 60;

    public static string Quoted(string value) => $"'{OneLine.Of(value, LongestShown)}'";
}
