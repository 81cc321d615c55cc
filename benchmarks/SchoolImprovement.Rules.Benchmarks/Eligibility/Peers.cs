using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Benchmarks.Eligibility;

/// <summary>Everybody who decides the same schools, side by side. Each sums the tiers, so that none can be left out.</summary>
internal sealed class Peers
{
    private readonly SchoolCase[] _subjects;
    private readonly int _asAt = SchoolCases.AsAt.DayNumber;
    private readonly EngineTier _engine = new();

    public Peers(SchoolCase[] subjects) => _subjects = subjects;

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

    /// <summary>Refuses to compare what does not decide the same.</summary>
    /// <exception cref="InvalidOperationException">A peer gives a school another tier than the library.</exception>
    public void RequireAgreement()
    {
        for (var i = 0; i < _subjects.Length; i++)
        {
            var subject = _subjects[i];
            var tier = EligibilityRules.Default.Decide(subject.History, SchoolCases.AsAt, subject.Prior).Tier;
            Require("Hand-written over objects", HandWritten.OfObjects(subject, _asAt));
            Require("Hand-written over structs", HandWritten.OfPlain(subject, _asAt));
            Require("RulesEngine", _engine.Of(subject, _asAt));
            Require("The explanation", EligibilityRules.Default.Explain(subject.History, SchoolCases.AsAt, subject.Prior).Decision.Tier);

            void Require(string peer, SupportTier other)
            {
                if (other != tier)
                {
                    throw new InvalidOperationException($"{peer} gives school {subject.History.School} {other}; the rules give {tier}.");
                }
            }
        }
    }
}
