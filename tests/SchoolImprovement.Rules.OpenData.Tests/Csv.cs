namespace SchoolImprovement.Rules.OpenData.Tests;

/// <summary>Writes delimited text, independently of what reads it.</summary>
internal static class Csv
{
    public static string Write(string lineEnd, string header, IEnumerable<string[]> rows, out List<long> lines)
    {
        var text = new System.Text.StringBuilder(header).Append(lineEnd);
        lines = [];
        var line = 2L;
        foreach (var row in rows)
        {
            lines.Add(line);
            var fields = row.Select(Quoted).ToArray();
            text.AppendJoin(',', fields).Append(lineEnd);
            line += 1 + fields.Sum(LinesIn);
        }

        return text.ToString();
    }

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static long LinesIn(string field) =>
        field.Replace("\r\n", "\n", StringComparison.Ordinal).Count(character => character is '\n' or '\r');
}
