namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>How statements are written.</summary>
internal enum OutputFormat
{
    Table,
    Csv,
    Json,
}
