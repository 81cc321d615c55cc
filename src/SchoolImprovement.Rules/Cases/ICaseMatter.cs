namespace SchoolImprovement.Rules.Cases;

/// <summary>What belongs to a case while rules are asked one by one: its places, and what was said of them.</summary>
/// <typeparam name="TFacts">What the rules look at; it names the topic.</typeparam>
public interface ICaseMatter<TFacts>
{
    /// <summary>The case, which tells itself apart from others by its equality.</summary>
    object About { get; }
}
