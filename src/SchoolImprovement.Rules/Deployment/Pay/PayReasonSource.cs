namespace SchoolImprovement.Rules.Deployment;

/// <summary>Says in a few words, with the values in them, why a day is paid at a rate, or is not paid.</summary>
public delegate string PayReasonSource(in PayFacts facts);
