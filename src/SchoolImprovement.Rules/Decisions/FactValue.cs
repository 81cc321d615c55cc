namespace SchoolImprovement.Rules.Decisions;

/// <summary>The value of a fact or a figure: words, a number, pounds, a day, yes or no, or not known.</summary>
/// <remarks>Immutable and thread-safe. The default value is <see cref="Unknown"/>.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly record struct FactValue
{
    private readonly string? _text;
    private readonly decimal _number;

    private FactValue(FactKind kind, decimal number, string? text = null)
    {
        Kind = kind;
        _number = number;
        _text = text;
    }

    /// <summary>Not known, or there is none.</summary>
    public static FactValue Unknown => default;

    /// <summary>What kind of value it is.</summary>
    public FactKind Kind { get; }

    /// <summary>The words of a <see cref="FactKind.Text"/>.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public string AsText => Kind == FactKind.Text ? _text! : throw Other(FactKind.Text);

    /// <summary>The number of a <see cref="FactKind.Number"/>, or the pounds of a <see cref="FactKind.Pounds"/>.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public decimal AsNumber => Kind is FactKind.Number or FactKind.Pounds ? _number : throw Other(FactKind.Number);

    /// <summary>The day of a <see cref="FactKind.Date"/>.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public DateOnly AsDate => Kind == FactKind.Date ? DateOnly.FromDayNumber((int)_number) : throw Other(FactKind.Date);

    /// <summary>The answer of a <see cref="FactKind.YesNo"/>.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public bool AsYesNo => Kind == FactKind.YesNo ? _number != 0 : throw Other(FactKind.YesNo);

    /// <summary>Words.</summary>
    public static FactValue From(string? text) => text is null ? Unknown : new(FactKind.Text, default, text);

    /// <summary>A whole number; not known when <see langword="null"/>.</summary>
    public static FactValue From(int? count) => count is { } known ? new(FactKind.Number, known) : Unknown;

    /// <summary>A number that is no amount of money, such as miles; not known when <see langword="null"/>.</summary>
    public static FactValue FromNumber(decimal? number) => number is { } known ? new(FactKind.Number, known) : Unknown;

    /// <summary>An amount in pounds; not known when <see langword="null"/>.</summary>
    public static FactValue From(decimal? pounds) => pounds is { } known ? new(FactKind.Pounds, known) : Unknown;

    /// <summary>A day; not known when <see langword="null"/>.</summary>
    public static FactValue From(DateOnly? date) => date is { } day ? new(FactKind.Date, day.DayNumber) : Unknown;

    /// <summary>Yes or no; not known when <see langword="null"/>.</summary>
    public static FactValue From(bool? answer) => answer is { } known ? new(FactKind.YesNo, Convert.ToInt32(known)) : Unknown;

    /// <inheritdoc cref="From(string)"/>
    public static implicit operator FactValue(string? text) => From(text);

    /// <inheritdoc cref="From(Nullable{int})"/>
    public static implicit operator FactValue(int count) => From(count);

    /// <inheritdoc cref="From(Nullable{int})"/>
    public static implicit operator FactValue(int? count) => From(count);

    /// <inheritdoc cref="From(Nullable{decimal})"/>
    public static implicit operator FactValue(decimal pounds) => From(pounds);

    /// <inheritdoc cref="From(Nullable{decimal})"/>
    public static implicit operator FactValue(decimal? pounds) => From(pounds);

    /// <inheritdoc cref="From(Nullable{DateOnly})"/>
    public static implicit operator FactValue(DateOnly date) => From(date);

    /// <inheritdoc cref="From(Nullable{DateOnly})"/>
    public static implicit operator FactValue(DateOnly? date) => From(date);

    /// <inheritdoc cref="From(Nullable{bool})"/>
    public static implicit operator FactValue(bool answer) => From(answer);

    /// <inheritdoc cref="From(Nullable{bool})"/>
    public static implicit operator FactValue(bool? answer) => From(answer);

    /// <summary>
    /// The value as a person reads it, the same in every culture: <c>£16,000</c>, <c>14 Sep 2016</c>, <c>yes</c>; words as
    /// <see cref="Wording.OnOneLine"/> has them.
    /// </summary>
    public override string ToString() => Kind switch
    {
        FactKind.Text => Wording.OnOneLine(_text!),
        FactKind.Number => _number.ToString("#,0.############################", CultureInfo.InvariantCulture),
        FactKind.Pounds => Wording.Pounds(_number),
        FactKind.Date => Wording.Date(AsDate),
        FactKind.YesNo => _number != 0 ? "yes" : "no",
        _ => "not known",
    };

    private InvalidOperationException Other(FactKind wanted) => new($"The value is of kind {Kind}, not {wanted}.");
}
