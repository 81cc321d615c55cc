using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>Gathers what one condition looked at, in the order in which it is added.</summary>
/// <remarks>Not thread-safe: it lives as long as one explanation is made.</remarks>
public sealed class FactCollector
{
    // No condition of the library names more; an application's own may, and the buffers grow.
    private const int Usual = 4;

    private Fact[] _facts = new Fact[Usual];
    private Parameter[] _parameters = new Parameter[Usual];
    private int _factCount;
    private int _parameterCount;
    private KeyValuePair<object, string>[] _described = [];
    private int _describedCount;

    internal FactCollector()
    {
    }

    /// <summary>Adds a fact.</summary>
    /// <param name="name">What it is, in a few words.</param>
    /// <param name="value">Its value; <see cref="FactValue.Unknown"/> when it is not known.</param>
    public void Add(string name, FactValue value)
    {
        if (_factCount == _facts.Length)
        {
            Array.Resize(ref _facts, _factCount * 2);
        }

        _facts[_factCount++] = new Fact(name, value);
    }

    /// <summary>Adds a figure of the guidance that the condition compared with.</summary>
    public void Add(CitedValue<int> figure) => Add(Parameter.Of(figure));

    /// <inheritdoc cref="Add(CitedValue{int})"/>
    public void Add(CitedValue<decimal> figure) => Add(Parameter.Of(figure));

    /// <inheritdoc cref="Add(CitedValue{int})"/>
    public void Add(CitedValue<DateOnly> figure) => Add(Parameter.Of(figure));

    /// <summary>The words for something that several conditions name, put together once in an explanation.</summary>
    /// <param name="about">What they are for; told from others by being itself.</param>
    internal string? Recall(object about)
    {
        for (var i = 0; i < _describedCount; i++)
        {
            if (ReferenceEquals(_described[i].Key, about))
            {
                return _described[i].Value;
            }
        }

        return null;
    }

    internal void Remember(object about, string words)
    {
        if (_describedCount == _described.Length)
        {
            Array.Resize(ref _described, Math.Max(Usual, _describedCount * 2));
        }

        _described[_describedCount++] = new(about, words);
    }

    internal ConditionResult Take(string title, RuleStatus status)
    {
        var result = new ConditionResult(
            title,
            status,
            ImmutableCollections.Wrap(_facts.AsSpan(0, _factCount).ToArray()),
            ImmutableCollections.Wrap(_parameters.AsSpan(0, _parameterCount).ToArray()));
        _factCount = 0;
        _parameterCount = 0;
        return result;
    }

    private void Add(Parameter parameter)
    {
        if (_parameterCount == _parameters.Length)
        {
            Array.Resize(ref _parameters, _parameterCount * 2);
        }

        _parameters[_parameterCount++] = parameter;
    }
}
