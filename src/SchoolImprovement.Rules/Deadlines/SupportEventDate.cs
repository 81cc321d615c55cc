namespace SchoolImprovement.Rules.Deadlines;

/// <summary>Finds the day of a step among the facts.</summary>
/// <returns>The day, done or planned; <see langword="null"/> where it is not known.</returns>
internal delegate DateOnly? SupportEventDate(in DeadlineFacts facts);
