namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The improvement areas. Guidance 6.3.</summary>
[JsonConverter(typeof(EnumJsonConverter<ImprovementAreaKind>))]
public enum ImprovementAreaKind
{
    /// <summary>Group 1: leadership, which every form has.</summary>
    Leadership,

    /// <summary>Group 1: governance.</summary>
    Governance,

    /// <summary>Group 1: financial management.</summary>
    FinancialManagement,

    /// <summary>Group 2: curriculum or pedagogy of the whole school.</summary>
    WholeSchool,

    /// <summary>Group 2: curriculum or pedagogy of a subject.</summary>
    SubjectSpecific,

    /// <summary>Group 2: special educational needs and disabilities.</summary>
    Send,

    /// <summary>Group 2: assessment.</summary>
    Assessment,

    /// <summary>Group 2: behaviour.</summary>
    Behaviour,

    /// <summary>Group 2: workload.</summary>
    Workload,
}
