namespace SchoolImprovement.Rules.ActionForms;

/// <content>What the form asks for, in pounds. Amounts that are not known, or below zero, count as nothing.</content>
public sealed partial record RecommendedActionForm
{
    /// <summary>What the grant is asked to pay: actions that it funds, and coordination. Guidance 6.19 and 6.20.</summary>
    [JsonIgnore]
    public decimal FundingRequested => _actionSums.Known + _coordinationSums.Known;

    /// <summary>What the grant is asked to pay for coordination. Guidance 6.20.</summary>
    [JsonIgnore]
    public decimal CoordinationRequested => _coordinationSums.Known;

    /// <summary>What the grant is asked to pay in one term: the form's termly profile. Guidance 6.24.</summary>
    /// <param name="term">Which of the funded terms: 1 is the first.</param>
    public decimal FundingRequestedInTerm(int term)
    {
        var sum = CostSums.OfTerm(Coordination, term);
        foreach (var area in Areas)
        {
            foreach (var action in area.Actions)
            {
                sum += action.Funding == FundingSource.Grant ? CostSums.OfTerm(action.Costs, term) : 0;
            }
        }

        return sum;
    }

    /// <summary>What actions cost of which the form does not say who pays.</summary>
    internal decimal FundingPerhapsRequested => _actionSums.Perhaps;

    /// <summary>What actions cost that the grant does not pay for.</summary>
    internal CostSums CostToOthers => CostSums.OfOthers(Areas);

    /// <summary>Whether the actions start in the order of their priorities.</summary>
    internal ActionOrder Order => _order;

    /// <summary>Whether an amount is not known that the grant is to pay, or may have to.</summary>
    internal bool IsRequestOpen => _actionSums.IsOpen || IsCoordinationOpen;

    /// <summary>Whether an amount of an action is not known that the grant is to pay, or may have to.</summary>
    internal bool IsActionRequestOpen => _actionSums.IsOpen;

    /// <summary>Whether an amount of coordination is not known.</summary>
    internal bool IsCoordinationOpen => _coordinationSums.IsOpen;
}
