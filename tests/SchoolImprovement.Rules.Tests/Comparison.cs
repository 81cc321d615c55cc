namespace SchoolImprovement.Rules.Tests;

/// <summary>
/// What a second implementation and the library say of many cases. It counts how often each answer is given, so that a comparison that
/// never reached one fails as well as one that found a difference.
/// </summary>
internal sealed class Comparison
{
    private readonly SortedDictionary<string, int> _answers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Count, string First)> _differences = new(StringComparer.Ordinal);

    /// <summary>Compares one answer, which the library and the second implementation put into the same words.</summary>
    /// <param name="place">What is asked, such as the id of a rule; differences are listed by it.</param>
    /// <param name="expected">The second implementation's answer.</param>
    /// <param name="actual">The library's answer.</param>
    /// <param name="describe">The case, asked for only where the two differ.</param>
    public void Add(string place, string expected, string actual, Func<string> describe)
    {
        _answers[$"{place}: {expected}"] = _answers.GetValueOrDefault($"{place}: {expected}") + 1;
        if (expected == actual)
        {
            return;
        }

        var kind = $"{place}: expected {expected}, library {actual}";
        _differences[kind] = _differences.TryGetValue(kind, out var known) ? (known.Count + 1, known.First) : (1, describe());
    }

    /// <summary>Holds that there was no difference, and that each of the answers was given at least so often.</summary>
    public void MustAgree(int atLeast, params IEnumerable<string> answers)
    {
        var listed = _differences.Take(12).Select(one => $"{one.Value.Count} times {one.Key}\n   {one.Value.First}");
        Assert.True(_differences.Count == 0, $"{_differences.Count} kinds of difference:\n{string.Join("\n", listed)}");
        foreach (var answer in answers)
        {
            Assert.True(
                _answers.GetValueOrDefault(answer) >= atLeast,
                $"'{answer}' was reached {_answers.GetValueOrDefault(answer)} times; reached were {string.Join(", ", _answers.Select(one => $"{one.Key} ({one.Value})"))}.");
        }
    }
}
