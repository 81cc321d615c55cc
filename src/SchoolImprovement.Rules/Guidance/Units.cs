namespace SchoolImprovement.Rules.Guidance;

/// <summary>The units of cited figures that decide how a figure is written.</summary>
internal static class Units
{
    /// <summary>Money.</summary>
    public const string Pounds = "pounds";
}
