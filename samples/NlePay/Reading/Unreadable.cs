using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay.Reading;

/// <summary>Why something could not be read, and where it stands.</summary>
/// <param name="File">The file's name, as it was given.</param>
/// <param name="Line">The line, the first being 1.</param>
/// <param name="Place">The column's name, or the path in a JSON text; <see langword="null"/> for the row as a whole.</param>
/// <param name="Value">What stands there; <see langword="null"/> where that says nothing.</param>
/// <param name="Reason">What is wrong with it.</param>
internal sealed record Unreadable(string File, long Line, string? Place, string? Value, string Reason)
{
    public override string ToString()
    {
        var place = Place is null ? "" : $", {Place}";
        var value = Value is null ? "" : $" {Say.Quoted(Value)}";
        return $"{File}, line {Line}{place}:{value} {OneLine.Of(Reason)}";
    }
}
