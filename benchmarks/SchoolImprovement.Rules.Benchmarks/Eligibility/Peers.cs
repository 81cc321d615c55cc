using SchoolImprovement.Rules.Benchmarks.Population;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;

namespace SchoolImprovement.Rules.Benchmarks.Eligibility;

/// <summary>Everybody who decides the same schools, side by side. Each sums the tiers, so that none can be left out.</summary>
internal sealed class Peers
{
    private readonly SchoolCase[] _subjects;
    private readonly int _asAt = SchoolCases.AsAt.DayNumber;
    private readonly EngineTier _engine = new();
    private readonly SchoolPopulation _population;
    private readonly PopulationDecisions _decisions;

    public Peers(SchoolCase[] subjects)
    {
        _subjects = subjects;
        _population = Packing.Pack(subjects);
        _decisions = _population.Decide(EligibilityRules.Default, SchoolCases.AsAt);
    }

    public int Count => _subjects.Length;

    public int HandWrittenOverObjects()
    {
        var sum = 0;
        foreach (var subject in _subjects)
        {
            sum += (int)HandWritten.OfObjects(subject, _asAt);
        }

        return sum;
    }

    public int HandWrittenOverStructs()
    {
        var sum = 0;
        foreach (var subject in _subjects)
        {
            sum += (int)HandWritten.OfPlain(subject, _asAt);
        }

        return sum;
    }

    public int Decide()
    {
        var sum = 0;
        foreach (var subject in _subjects)
        {
            sum += (int)EligibilityRules.Default.Decide(subject.History, SchoolCases.AsAt, subject.Prior).Tier;
        }

        return sum;
    }

    public int Explain()
    {
        var sum = 0;
        foreach (var subject in _subjects)
        {
            sum += (int)EligibilityRules.Default.Explain(subject.History, SchoolCases.AsAt, subject.Prior).Decision.Tier;
        }

        return sum;
    }

    public int RulesEngine()
    {
        var sum = 0;
        foreach (var subject in _subjects)
        {
            sum += (int)_engine.Of(subject, _asAt);
        }

        return sum;
    }

    /// <summary>From the objects that the others decide on to a population.</summary>
    public int BuildPopulation() => Packing.Pack(_subjects).Count;

    /// <summary>All histories of a population gone through again, as for another day or policy.</summary>
    public int DecidePopulation(int degree) => (int)_population.Decide(EligibilityRules.Default, SchoolCases.AsAt, degree).TierOf(Count - 1);

    /// <summary>Refuses to compare what does not decide the same.</summary>
    /// <exception cref="DisagreementException">A peer gives a school another tier than the library.</exception>
    public void RequireAgreement()
    {
        RequireAgreementOfTheFast();
        foreach (var subject in _subjects)
        {
            Require("RulesEngine", subject, _engine.Of(subject, _asAt));
            Require("The explanation", subject, EligibilityRules.Default.Explain(subject.History, SchoolCases.AsAt, subject.Prior).Decision.Tier);
        }
    }

    /// <summary>The same, of those alone that a million schools are no burden to.</summary>
    /// <exception cref="DisagreementException">A peer gives a school another tier than the library.</exception>
    public void RequireAgreementOfTheFast()
    {
        for (var i = 0; i < _subjects.Length; i++)
        {
            var subject = _subjects[i];
            Require("Code by hand over objects", subject, HandWritten.OfObjects(subject, _asAt));
            Require("Code by hand over structs", subject, HandWritten.OfPlain(subject, _asAt));
            Require("The population", subject, _decisions.TierOf(i));
        }
    }

    private static void Require(string peer, SchoolCase subject, SupportTier tier) => DisagreementException.ThrowUnlessSame(
        EligibilityRules.Default.Decide(subject.History, SchoolCases.AsAt, subject.Prior).Tier, tier, peer, () => $"school {subject.History.School}");
}
