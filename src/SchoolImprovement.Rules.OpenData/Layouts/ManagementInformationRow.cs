using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A row of the management information: one school, with its latest full inspection and the one before.</summary>
/// <param name="Line">The line on which the row starts, from 1 for the header.</param>
/// <param name="Urn">
/// The school's present reference number; <see langword="null"/> where the file has no <c>URN</c> column and neither
/// inspection relates to the present number.
/// </param>
/// <param name="Latest">The latest full inspection; <see langword="null"/> where there is none.</param>
/// <param name="Previous">The full inspection before it; <see langword="null"/> where there is none.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct ManagementInformationRow(long Line, Urn? Urn, FullInspection? Latest, FullInspection? Previous);
