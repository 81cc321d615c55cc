using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Amounts of money and numbers of days: never more than a penny's precision, never beyond what a form can hold.</summary>
internal sealed class FormNumberJsonConverter : JsonConverter<decimal>, IValueCheck
{
    /// <summary>More digits than any amount that a form can hold is written with.</summary>
    private const int LongestText = 24;

    private static readonly string Furthest = TermCost.LargestAmount.ToString(CultureInfo.InvariantCulture);

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FaultOf(ref reader) is { } fault ? throw new JsonException(fault) : reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    public string? FaultOf(ref readonly Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            return $"{JsonWords.Of(reader.TokenType)} stands where a number belongs.";
        }

        // Digits that decimal would round away, and exponents that it would round to zero, are refused rather than lost.
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        return length <= LongestText && reader.TryGetDecimal(out var value) && TermCost.IsAmount(value) && (value != 0 || IsZero(in reader))
            ? null
            : $"{Written(in reader)} is not a number that a form can hold: at most two decimals, and no further from zero than {Furthest}.";
    }

    public JsonObject ToSchema() => new()
    {
        ["type"] = "number",
        ["minimum"] = -TermCost.LargestAmount,
        ["maximum"] = TermCost.LargestAmount,
        ["multipleOf"] = 0.01m,
    };

    private static bool IsZero(ref readonly Utf8JsonReader reader)
    {
        foreach (var digit in reader.ValueSpan)
        {
            if (digit is (byte)'e' or (byte)'E')
            {
                break;
            }

            if (digit is >= (byte)'1' and <= (byte)'9')
            {
                return false;
            }
        }

        return true;
    }

    private static string Written(ref readonly Utf8JsonReader reader) =>
        Quoted.Of(Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan));
}
