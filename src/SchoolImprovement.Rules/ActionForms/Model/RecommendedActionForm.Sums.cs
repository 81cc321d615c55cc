namespace SchoolImprovement.Rules.ActionForms;

/// <content>What the form asks for, in pounds. Amounts that are not known count as nothing.</content>
public sealed partial record RecommendedActionForm
{
    /// <summary>What the grant is asked to pay: actions that it funds, and coordination. Guidance 6.19 and 6.20.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public decimal FundingRequested => ActionFormSums.OfActions(this, FundingSource.Grant) + CoordinationRequested;

    /// <summary>What the grant is asked to pay for coordination. Guidance 6.20.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public decimal CoordinationRequested => ActionFormSums.Of(Coordination);

    /// <summary>What the grant is asked to pay in one term: the form's termly profile. Guidance 6.24.</summary>
    /// <param name="term">Which of the funded terms: 1 is the first.</param>
    public decimal FundingRequestedInTerm(int term)
    {
        var sum = ActionFormSums.OfTerm(Coordination, term);
        foreach (var area in Areas)
        {
            foreach (var action in area.Actions)
            {
                sum += action.Funding == FundingSource.Grant ? ActionFormSums.OfTerm(action.Costs, term) : 0;
            }
        }

        return sum;
    }
}
