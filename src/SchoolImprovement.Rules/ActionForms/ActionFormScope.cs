namespace SchoolImprovement.Rules.ActionForms;

/// <summary>What a rule of the form is asked about, one by one.</summary>
[JsonConverter(typeof(EnumJsonConverter<ActionFormScope>))]
public enum ActionFormScope
{
    /// <summary>The form as a whole.</summary>
    Form,

    /// <summary>Every finding of the latest Ofsted report.</summary>
    OfstedFinding,

    /// <summary>Every improvement area.</summary>
    Area,

    /// <summary>Every recommended action of every area.</summary>
    Action,

    /// <summary>Every expected outcome of every action.</summary>
    Outcome,

    /// <summary>Every cost of every action, and then of coordination.</summary>
    Cost,

    /// <summary>Every outstanding action of a School Resource Management Adviser.</summary>
    SrmaAction,
}
