namespace SchoolImprovement.Rules.Guidance;

/// <summary>A figure or date of the guidance, with its unit and the paragraph that sets it.</summary>
/// <typeparam name="T">The figure's type: <see cref="decimal"/> for pounds, <see cref="DateOnly"/> for dates.</typeparam>
/// <param name="Value">The figure itself.</param>
/// <param name="Unit">What the figure counts, in the plural, such as <c>pounds</c> or <c>days</c>.</param>
/// <param name="Citation">The paragraph that sets it.</param>
/// <param name="Name">What the figure is, in a few words, as a list of reasons shows it.</param>
/// <remarks>Immutable; thread-safe when <typeparamref name="T"/> is.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CitedValue<T>(
    [property: JsonRequired] T Value,
    [property: JsonRequired] string Unit,
    [property: JsonRequired] Citation Citation,
    [property: JsonRequired] string Name)
    where T : struct;
