using System.Text.Json;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>The value of a fact as it stands in JSON by itself: with its kind, since a day and a text look alike.</summary>
internal sealed class FactValueDocument
{
    public required FactKind Kind { get; init; }

    public string? Text { get; init; }

    public decimal? Number { get; init; }

    public bool? Answer { get; init; }

    internal FactValue ToValue() => (Kind, Text, Number, Answer) switch
    {
        (FactKind.Unknown, null, null, null) => FactValue.Unknown,
        (FactKind.Text, { } text, null, null) => FactValue.From(text),
        (FactKind.Date, { } day, null, null) when DateOnly.TryParseExact(day, DateJsonConverter.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => FactValue.From(date),
        (FactKind.Number, null, { } number, null) => FactValue.FromNumber(number),
        (FactKind.Pounds, null, { } pounds, null) => FactValue.From(pounds),
        (FactKind.YesNo, null, null, { } answer) => FactValue.From(answer),
        _ => throw new JsonException($"The value is not of the kind '{EnumText<FactKind>.Of(Kind)}' that stands beside it."),
    };

    internal static FactValueDocument Of(FactValue value) => value.Kind switch
    {
        FactKind.Text => new() { Kind = value.Kind, Text = value.AsText },
        FactKind.Date => new() { Kind = value.Kind, Text = Wording.Iso(value.AsDate) },
        FactKind.Number or FactKind.Pounds => new() { Kind = value.Kind, Number = value.AsNumber },
        FactKind.YesNo => new() { Kind = value.Kind, Answer = value.AsYesNo },
        _ => new() { Kind = value.Kind },
    };
}
