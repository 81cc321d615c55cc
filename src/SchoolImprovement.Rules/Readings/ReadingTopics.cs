namespace SchoolImprovement.Rules.Readings;

/// <summary>The topics that follow a reading.</summary>
[Flags]
internal enum ReadingTopics
{
    None = 0,
    Eligibility = 1,
    Match = 2,
    Pay = 4,
    ActionForm = 8,
    Review = 16,
    Deadlines = 32,
    Monitoring = 64,
    Grant = 128,
    All = 255,
}
