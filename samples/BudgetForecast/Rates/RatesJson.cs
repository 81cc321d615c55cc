using System.Text;
using System.Text.Json;

namespace SchoolImprovement.Rules.Samples.BudgetForecast.Rates;

/// <summary>Rates as a JSON object of objects.</summary>
internal static class RatesJson
{
    public static void Read(string text, RatesTable table)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            reader.Read();
            while (NextMember(ref reader))
            {
                var row = table.Begin(reader.GetString()!, Line(bytes, in reader));
                ReadRow(ref reader, row, bytes, table);
            }

            // Whatever stands behind the object is refused by the reader.
            reader.Read();
        }
        catch (InvalidOperationException)
        {
            throw table.Refusal(Line(bytes, in reader), "a name holds half of a surrogate pair.");
        }
        catch (JsonException exception)
        {
            throw table.Refusal((exception.LineNumber ?? 0) + 1, $"this is no JSON: {exception.Message.Split(" LineNumber", StringSplitOptions.None)[0]}");
        }
    }

    private static void ReadRow(ref Utf8JsonReader reader, int row, byte[] bytes, RatesTable table)
    {
        var latest = RatesTable.Latest[row];
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw table.Refusal(Line(bytes, in reader), $"{latest}: an object of five numbers is asked for.");
        }

        while (NextMember(ref reader))
        {
            var name = reader.GetString()!;
            var outcome = RatesTable.IndexOf(RatesTable.Outcomes, name);
            if (outcome < 0)
            {
                throw table.Refusal(Line(bytes, in reader), $"{latest}: there is no member '{SampleConsole.OneLine.Of(name, 40)}'; there are notJudged, outstanding, good, requiresImprovement, inadequate.");
            }

            reader.Read();
            var value = Encoding.UTF8.GetString(reader.ValueSpan);
            table.Set(row, outcome, reader.TokenType == JsonTokenType.String ? $"\"{value}\"" : value, Line(bytes, in reader));
        }

        table.End(row, Line(bytes, in reader));
    }

    private static bool NextMember(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    private static int Line(byte[] bytes, in Utf8JsonReader reader) => 1 + bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n');
}
