using System.Collections.Immutable;
using static SchoolImprovement.Rules.Guidance.ParagraphKind;

namespace SchoolImprovement.Rules.Guidance;

/// <summary>Every paragraph of the guidance for 2019 to 2020, so that none is passed over.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class GuidanceParagraphs
{
    /// <summary>The paragraphs in the order of the guidance.</summary>
    public static ImmutableArray<GuidanceParagraph> All { get; } =
    [
        Of("1.1", Context, "From September 2019 trusts and authorities hear of the offer."),
        Of("1.2", Rule, "Schools that enter the year with RI, or receive it during the year, are offered support."),
        Of("1.3", Rule, "Schools supported in 2018 to 2019 are normally not, unless a later RI meets another tier."),
        Of("1.4", Rule, "The three tiers, what a school's history must be for each, and the support that each gives."),
        Of("1.5", Rule, "Areas and actions answer Ofsted's findings, and each action has a rationale."),
        Of("2.1", Rule, "Before a match in tier 2 or 3 the department talks with the authority or trust."),
        Of("2.2", Rule, "What that talk comes to informs the match."),
        Of("2.3", Context, "The Teaching Schools Council matches leaders to schools."),
        Of("2.4", Context, "The Council judges who fits; schools are not given a choice."),
        Of("2.5", Rule, "A leader works in the own trust only where that is clearly the most effective."),
        Of("2.6", Rule, "The leader agrees, the school confirms, the match is recorded, and is formally confirmed."),
        Of("2.7", Rule, "The first support is a few days, to find needs and make plans."),
        Of("2.8", Context, "In tier 1 the leader has more freedom in what the support is."),
        Of("2.9", Rule, "Funding for actions in tiers 2 and 3, at most."),
        Of("2.10", Rule, "The leader answers for the funding; ongoing support is costed into the form, up to a cap."),
        Of("3.1", Timeline, "By when contact is made, and a start date is agreed."),
        Of("3.2", Context, "What the days are for."),
        Of("3.3", Context, "What the leader looks at first."),
        Of("3.4", Rule, "Tier 1 needs no form; the days are limited."),
        Of("3.5", Context, "Where the leader puts the weight."),
        Of("3.6", Rule, "Tiers 2 and 3 need a form, which is expected to take all the days."),
        Of("3.7", Context, "Further materials."),
        Of("4.1", Context, "What is recorded in the portal: deployments, the tier 1 return, the form."),
        Of("4.2", Context, "What the portal shows of a school."),
        Of("4.3", Context, "When the portal is used."),
        Of("5.1", Rule, "What the tier 1 return states, and when it is submitted."),
        Of("6.1", Rule, "The form is for tiers 2 and 3 and answers the latest Ofsted report."),
        Of("6.2", Rule, "How many improvement areas; each with actions."),
        Of("6.3", Figure, "The improvement areas, in two groups."),
        Of("6.4", Rule, "Leadership is always there; governance or financial management is replaced only with a rationale."),
        Of("6.5", Rule, "Each action says what is done and who in the school is responsible."),
        Of("6.6", Rule, "Actions without funding are set out in the same way."),
        Of("6.7", Rule, "Each action has a start and an end; funded activity ends within the funded terms."),
        Of("6.8", Rule, "Priorities come first; what lies beyond the funded terms the school pays."),
        Of("6.9", Rule, "National programmes come first, and are checked before."),
        Of("6.10", Rule, "Another provider is well evidenced and has a track record."),
        Of("6.11", Rule, "An alternative in a subject needs evidence, and in some the hub's endorsement."),
        Of("6.12", Rule, "Outstanding advice of a School Resource Management Adviser is in the form, and nothing beside it."),
        Of("6.13", Rule, "Otherwise the school reviews its resource management, unless it lately did."),
        Of("6.14", Rule, "Activity on behaviour is evidenced and in line with the named reviews."),
        Of("6.15", Rule, "Where SEND is a priority, a review of provision is commissioned."),
        Of("6.16", Rule, "The provider is named, with a rationale where it is the own school or no national programme."),
        Of("6.17", Rule, "System leaders of the own trust or alliance are explained."),
        Of("6.18", Rule, "Each action has expected outcomes and the evidence by which they are measured."),
        Of("6.19", Rule, "Each activity is costed by term; the total is capped by tier."),
        Of("6.20", Rule, "Coordination is capped by tier, and proportionate."),
        Of("6.21", Context, "Section 8 has more on restrictions."),
        Of("6.22", Rule, "The head and the chair of governors have agreed to the form."),
        Of("6.23", Rule, "Costs are explained, and the volume of activity is stated."),
        Of("6.24", Figure, "Once approved, the grant is paid by term: the first part upfront, the others in arrears."),
        Of("6.25", Rule, "A form that is not approved comes back with comments, is revised and submitted again."),
        Of("6.26", Timeline, "By when the form is submitted, passed on, signed off and paid."),
        Of("7.1", Rule, "Money for later terms follows satisfactory progress in the term before."),
        Of("7.2", Timeline, "When updates are due, and what they cover."),
        Of("7.3", Rule, "Activity off track is mitigated or stopped."),
        Of("7.4", Rule, "The leader takes about a day a term to monitor, and may recommend withholding funds."),
        Of("7.5", Rule, "What is asked beside that in tier 3."),
        Of("8.1", Figure, "What a day is paid, and for how many days."),
        Of("8.2", Timeline, "By when the return or form is submitted, and remaining days are used."),
        Of("8.3", Figure, "The grant is paid to the leader's school, each term."),
        Of("8.4", Figure, "What is not spent is returned; the grant is evaluated each year."),
        Of("8.5", Rule, "Nothing that was planned and budgeted for already, nor what is free elsewhere."),
        Of("8.6", Rule, "No mandatory qualifications."),
        Of("8.7", Rule, "No cover for staff release, unless exceptionally agreed."),
        Of("8.8", Context, "The leader answers for the legality of what is commissioned."),
        Of("8.9", Rule, "System leaders of the own trust or alliance are evidenced; nothing is funded twice."),
        Of("8.10", Rule, "The head and the chair sign off the form before funds are released."),
        Of("8.11", Context, "The department's standard terms apply."),
        Of("A.maths", Figure, "Regional leads for mathematics."),
        Of("A.english", Figure, "English hubs by region."),
        Of("A.science", Figure, "Science Learning Partnerships."),
        Of("A.computing", Figure, "Computing hubs."),
    ];

    private static GuidanceParagraph Of(string citation, ParagraphKind kind, string statement) =>
        new(Citation.Parse(citation), kind, statement);
}
