using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Benchmarks.Eligibility;

/// <summary>A layout of judgements, earliest first; structs only, so that each layout is compiled as if written out.</summary>
internal interface IJudgements
{
    int Count { get; }

    int DayOf(int index);

    OverallEffectiveness GradeOf(int index);
}

/// <summary>The library's own objects, which an application that holds them would scan.</summary>
internal readonly struct JudgementObjects(Judgement[] judgements) : IJudgements
{
    public int Count => judgements.Length;

    public int DayOf(int index)
    {
        var judgement = judgements[index];
        return (judgement.PublicationDate ?? judgement.LastDay ?? judgement.FirstDay).DayNumber;
    }

    public OverallEffectiveness GradeOf(int index) => judgements[index].Grade;
}

/// <summary>Structs side by side, the fastest layout that is still one object a school.</summary>
internal readonly struct PlainJudgements(PlainJudgement[] judgements) : IJudgements
{
    public int Count => judgements.Length;

    public int DayOf(int index) => judgements[index].Day;

    public OverallEffectiveness GradeOf(int index) => judgements[index].Grade;
}
