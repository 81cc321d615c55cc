namespace SchoolImprovement.Rules.Support;

/// <content>What is next.</content>
public sealed partial class SupportRules
{
    /// <summary>
    /// What is to be done next in a school's support: what is overdue first, the longest first; then what is due, by its day; then what
    /// can be done without a day; then what waits, and for what; then what cannot be told, and why. Empty where all is done.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="asAt">The day from which it is looked at; what is recorded of later days does not exist.</param>
    public ImmutableArray<NextStep> WhatIsNext(SupportRecord record, DateOnly asAt)
    {
        ArgumentNullException.ThrowIfNull(record);
        var steps = new NextSteps(this, record.AsAt(asAt), asAt).Find();
        return
        [
            .. steps.OrderBy(static step => step.Status switch
            {
                NextStepStatus.Overdue => 0,
                NextStepStatus.Due => 1,
                NextStepStatus.Open => 2,
                NextStepStatus.Waiting => 3,
                _ => 4,
            }).ThenBy(static step => step.DueOn ?? DateOnly.MaxValue),
        ];
    }
}
