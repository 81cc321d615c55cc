using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>A form with what was found wanting in it.</summary>
/// <param name="File">What the person calls the file.</param>
/// <param name="Document">The form as it was read.</param>
/// <param name="Result">The findings.</param>
internal sealed record CheckedForm(string File, ActionFormDocument Document, ValidationResult Result);
