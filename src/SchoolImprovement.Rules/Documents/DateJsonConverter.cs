using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Dates as <c>yyyy-MM-dd</c>.</summary>
internal sealed class DateJsonConverter : JsonConverter<DateOnly>, IValueCheck
{
    public const string Format = "yyyy-MM-dd";

    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryParse(in reader, out var date) ? date : throw new JsonException(FaultOf(ref reader));

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Wording.Iso(value));

    public string? FaultOf(ref readonly Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? $"{JsonWords.Of(reader.TokenType)} stands where a date belongs, written {Format}."
        : TryParse(in reader, out _) ? null
        : $"'{Quoted.Of(reader.GetString())}' is not a date written {Format}.";

    public JsonObject ToSchema() => new() { ["type"] = "string", ["format"] = "date" };

    public static bool TryParse(ref readonly Utf8JsonReader reader, out DateOnly date)
    {
        date = default;
        if (reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        // Digit by digit: documents have many dates, and a parser of any format takes many times as long.
        var text = reader.ValueIsEscaped || reader.HasValueSequence ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;
        if (text is not [_, _, _, _, (byte)'-', _, _, (byte)'-', _, _])
        {
            return false;
        }

        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        if (year < DateOnly.MinValue.Year || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>The number that digits write; below zero where one of them is none.</summary>
    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
