using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding;

/// <summary>One termly instalment of the grant. Guidance 6.24 and 8.3.</summary>
/// <param name="Number">Its number and that of its term, from 1.</param>
/// <param name="Term">The term whose activity it pays for.</param>
/// <param name="Amount">Pounds, in whole pennies.</param>
/// <param name="Basis">Whether it is paid upfront or in arrears.</param>
/// <param name="DueFrom">
/// The first day on which it can be due: for one paid upfront, the day of the form's approval; for one in arrears, the
/// day after the term's last day. <see langword="null"/> where the day is not known, or hangs on the activity alone.
/// </param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Instalment(
    [property: JsonRequired] int Number,
    [property: JsonRequired] SchoolTerm Term,
    [property: JsonRequired] decimal Amount,
    [property: JsonRequired] PaymentBasis Basis,
    [property: JsonRequired] DateOnly? DueFrom);
