using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deployment;

namespace SchoolImprovement.Rules.Support;

/// <summary>
/// Where in the events stands what a topic's rules find. They speak of a match, a claim or a form as the record gives it, of which the
/// event that they are asked about may hold a part only: what another event holds is placed there, as the record's JSON form has it.
/// </summary>
internal static class EventPlaces
{
    /// <summary>The place of the event as a whole, for what no event holds.</summary>
    public const string Whole = "$";

    /// <summary>Begins a path to one of the record's events; no event has such a member.</summary>
    public const string OtherEvent = "$.events[";

    public static ValidationResult Within(ValidationResult result, string member) =>
        Moved(result.Findings, path => $"${member}{path[1..]}");

    public static ValidationResult OfMatch(IEnumerable<Finding> findings, in RecordingFacts facts)
    {
        var (record, asked) = (facts.After, facts);
        return Moved(findings, path => path switch
        {
            "$.tier" => Tier(in asked),
            "$.withinOwnTrust" or "$.ownTrustJustification" => At(in asked, record.First<LeaderAgreed>(), path[1..]),
            _ => Whole,
        });
    }

    public static ValidationResult OfClaim(PayStatement statement, in RecordingFacts facts)
    {
        var (record, claim, asked) = (facts.Before, (ClaimMade)facts.Event, facts);
        return Moved(statement.Findings, path => path switch
        {
            "$.claimedOn" => "$.on",
            "$.days" => path,
            "$.matchedOn" => record.First<MatchConfirmed>() is { } matched ? At(in asked, matched, ".on") : At(in asked, record.Carried, ".progress.matchConfirmedOn"),
            "$.nationalLeader" => At(in asked, record.First<LeaderAgreed>(), ".nationalLeader"),
            _ when ItemOf(path, "$.days", out var member) is { } index && index < statement.Claim.Days.Length => OfDay(statement.Claim.Days[index].Date, member),
            _ => Whole,
        });

        // The travel of a day stands at the day; a day may be claimed without being named.
        string OfDay(DateOnly day, string member) => member is "" or ".date" && claim.Days.IndexOf(day) is >= 0 and var named
            ? string.Create(CultureInfo.InvariantCulture, $"$.days[{named}]")
            : At(in asked, record.First<DayDeployed>(deployed => deployed.On == day), member == ".date" ? ".on" : member);
    }

    /// <summary>The visits that an update leaves to the record stand there.</summary>
    public static ValidationResult OfUpdate(ValidationResult result, UpdateDelivered delivered, in RecordingFacts facts)
    {
        var (record, asked, visits) = (facts.Before, facts, delivered.Update.OfstedVisits is null ? facts.Rules.VisitsOf(facts.Before) : []);
        return Moved(result.Findings, path => path switch
        {
            _ when ItemOf(path, "$.ofstedVisits", out _) is { } index && index < visits.Length =>
                At(in asked, record.First<Inspected>(visit => visit.On == visits[index].Date && visit.Kind == visits[index].Kind), ""),
            _ => $"$.update{path[1..]}",
        });
    }

    /// <summary>What the form leaves to the record stands there.</summary>
    public static ValidationResult OfForm(ValidationResult result, in RecordingFacts facts)
    {
        var (record, draft, asked) = (facts.Before, SupportRules.DraftOf(facts.After)!, facts);
        return Moved(result.Findings, path => path switch
        {
            "$.tier" when draft.Form.Tier is null => Tier(in asked),
            "$.initialDeployment" when draft.Form.InitialDeployment is null && record.First<DayDeployed>() is { } first => At(in asked, first, ".on"),
            "$.agreements.headOrChiefExecutive.agreedOn" => Agreed(PlanSignatory.HeadOrChiefExecutive, isSignOff: false, path),
            "$.agreements.headOrChiefExecutive.signedOffOn" => Agreed(PlanSignatory.HeadOrChiefExecutive, isSignOff: true, path),
            "$.agreements.chairOfGovernors.agreedOn" => Agreed(PlanSignatory.ChairOfGovernors, isSignOff: false, path),
            "$.agreements.chairOfGovernors.signedOffOn" => Agreed(PlanSignatory.ChairOfGovernors, isSignOff: true, path),
            _ => InForm(path),
        });

        string InForm(string path) => At(in asked, draft, $".form{path[1..]}");

        string Agreed(PlanSignatory signatory, bool isSignOff, string path) =>
            SupportRules.Agreed(record, signatory, isSignOff) is { } agreed ? At(in asked, agreed, ".on") : InForm(path);
    }

    public static ValidationResult OfMove(IEnumerable<Finding> findings, in RecordingFacts facts)
    {
        var (record, asked, isRelease) = (facts.Before, facts, facts.Event is FormMoved { Move: Review.ReviewMove.ReleaseFunds });
        return Moved(findings, path => path[(path.LastIndexOf('.') + 1)..] switch
        {
            "actor" => "$.by",
            "agreedByLeaderOn" => Agreed(PlanSignatory.HeadOrChiefExecutive, static form => form?.HeadOrChiefExecutive, "headOrChiefExecutive"),
            "agreedByChairOn" => Agreed(PlanSignatory.ChairOfGovernors, static form => form?.ChairOfGovernors, "chairOfGovernors"),
            "move" or "on" or "comments" or "confirmsValueForMoney" => $"${path[path.LastIndexOf('.')..]}",
            _ => Whole,
        });

        // An agreement of the wrong day stands where it is recorded, or in the form; one that is missing stands nowhere.
        string Agreed(PlanSignatory signatory, Func<FormAgreements?, Agreement?> of, string member)
        {
            var draft = SupportRules.DraftOf(record);
            return SupportRules.Agreed(record, signatory, isRelease) is { } agreed ? At(in asked, agreed, ".on")
                : SupportRules.AgreedOn(record, signatory, isRelease, of(draft?.Form.Agreements)) is null ? Whole
                : At(in asked, draft, $".form.agreements.{member}.{(isRelease ? "signedOffOn" : "agreedOn")}");
        }
    }

    private static string Tier(in RecordingFacts asked) => asked.After.Last<TierDecided>() is { } decided
        ? At(in asked, decided, decided.Tier is null ? ".history" : ".tier")
        : At(in asked, asked.After.Carried, ".progress.tier");

    private static ValidationResult Moved(IEnumerable<Finding> findings, Func<string, string> place) =>
        new([.. findings.Select(finding => finding with { Path = place(finding.Path) })]);

    private static string At(in RecordingFacts asked, RecordedEvent? holder, string member)
    {
        if (ReferenceEquals(holder, asked.Event))
        {
            return $"${member}";
        }

        var before = asked.Before.Recorded;
        for (var i = 0; i < before.Length; i++)
        {
            if (ReferenceEquals(before[i], holder))
            {
                return string.Create(CultureInfo.InvariantCulture, $"{OtherEvent}{i}]{member}");
            }
        }

        return Whole;
    }

    /// <summary>Which item of a list a path leads into, and the path from there; <see langword="null"/> where it does not.</summary>
    private static int? ItemOf(string path, string list, out string rest)
    {
        var end = path.StartsWith($"{list}[", StringComparison.Ordinal) ? path.IndexOf(']', StringComparison.Ordinal) : -1;
        rest = end < 0 ? "" : path[(end + 1)..];
        return end < 0 ? null : int.Parse(path.AsSpan(list.Length + 1, end - list.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
