using System.Collections.Immutable;
using System.Globalization;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Says in words which links a school's history rests on, and why a predecessor's judgement counts or not.</summary>
internal sealed class LinkExplaining(LinkIndex links, JudgementIndex judgements, ImmutableArray<string> files, Func<Urn, School?> find)
{
    public IEnumerable<string> Of(School school, DateOnly asAt)
    {
        var seen = new HashSet<Urn>();
        for (var academy = school; academy is not null && seen.Add(academy.Urn);)
        {
            var told = links.Of(academy.Urn).ToArray();
            foreach (var link in told)
            {
                yield return $"{link.Predecessor} is {KindOf(academy, link, asAt)} {academy.Urn} ({WhereTold(link)}).{Consequence(academy, link, told, asAt)}";
            }

            var held = Array.FindAll(told, link => Holds(academy, link, asAt));
            if (!academy.IsAcademy || held is not [{ Kind: GiasLinkKind.Conversion } followed])
            {
                yield break;
            }

            var predecessor = find(followed.Predecessor);
            var until = CountingUntil.Of(academy, predecessor, followed);
            foreach (var judgement in LaterOf(academy.Urn, followed.Predecessor, until, asAt))
            {
                yield return judgement;
            }

            if (predecessor is null && links.Of(followed.Predecessor) is [{ Kind: GiasLinkKind.Conversion } before])
            {
                yield return $"{before.Predecessor} is the predecessor of {followed.Predecessor} ({WhereTold(before)}). Whether its judgements count is not known, as no file of schools has {followed.Predecessor}.";
            }

            academy = predecessor;
        }
    }

    private bool Holds(School academy, in FiledLink link, DateOnly asAt) =>
        link.Kind is GiasLinkKind.Conversion or GiasLinkKind.Amalgamation && link.HoldsOn(asAt.DayNumber, academy, find);

    private string KindOf(School academy, in FiledLink link, DateOnly asAt) =>
        !link.HoldsOn(asAt.DayNumber, academy, find) ? "linked only from a later day as the predecessor of" : link.Kind switch
        {
            GiasLinkKind.Conversion => "the predecessor of",
            GiasLinkKind.Amalgamation => "one of the schools amalgamated into",
            _ => "a school taken into, or split for,",
        };

    private string Consequence(School academy, FiledLink link, FiledLink[] told, DateOnly asAt) =>
        !Holds(academy, link, asAt) ? " Its judgements do not count."
        : !academy.IsAcademy ? " Its judgements do not count, as the school is not an academy."
        : Array.FindAll(told, one => Holds(academy, one, asAt)).Length > 1 || link.Kind == GiasLinkKind.Amalgamation ? " That is an amalgamation: its judgements do not count."
        : $" That is a conversion: its judgements count where the inspection began {CountingUntil.Of(academy, find(link.Predecessor), link)}.";

    private IEnumerable<string> LaterOf(Urn academy, Urn predecessor, CountingUntil until, DateOnly asAt)
    {
        var own = judgements.Of(academy) is [var first, ..] ? first.FirstDayNumber : int.MaxValue;
        foreach (var judgement in judgements.Of(predecessor).ToArray())
        {
            if (judgement.FirstDayNumber >= until.BeforeDay && judgement.FirstDayNumber <= asAt.DayNumber)
            {
                var what = string.Create(CultureInfo.InvariantCulture, $"{(int)judgement.Grade} of {Wording.Date(DateOnly.FromDayNumber(judgement.FirstDayNumber))}");
                yield return until.Why != CountingUntil.Basis.Nothing ? $"Grade {what} does not count: it is {predecessor}'s own, as it did not begin {until}."
                    : judgement.FirstDayNumber < own ? $"Whether grade {what} counts is not known."
                    : $"Grade {what} does not count: it is {predecessor}'s own, as {academy} had been inspected under its own number by then.";
            }
        }
    }

    private string WhereTold(in FiledLink link)
    {
        var day = link.FromDay == 0 ? "" : $", {Wording.Date(DateOnly.FromDayNumber(link.FromDay))}";
        return $"{files[link.File]}, line {link.Line}, told by {(link.IsToldByPredecessor ? "the predecessor" : "the school itself")}{day}";
    }
}
