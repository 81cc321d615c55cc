namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>How a line looks on a terminal.</summary>
internal enum Look
{
    /// <summary>As the terminal has it.</summary>
    Plain,

    /// <summary>For headings.</summary>
    Strong,

    /// <summary>For what may be passed over.</summary>
    Quiet,

    /// <summary>For what is ready.</summary>
    Good,

    /// <summary>For errors.</summary>
    Error,

    /// <summary>For warnings.</summary>
    Warning,

    /// <summary>For what is worth knowing.</summary>
    Information,
}
