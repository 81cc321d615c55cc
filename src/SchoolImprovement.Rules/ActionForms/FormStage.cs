namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The moment for which a form is checked: what a form needs grows on its way.</summary>
[JsonConverter(typeof(EnumJsonConverter<FormStage>))]
public enum FormStage
{
    /// <summary>The form is being written: nobody needs to have agreed to it.</summary>
    Drafting,

    /// <summary>The form is to be submitted: it has been agreed with the school. Guidance 6.22.</summary>
    Submission,

    /// <summary>Funds are to be released: the school has signed it off. Guidance 8.10.</summary>
    ReleaseOfFunds,
}
