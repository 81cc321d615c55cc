using System.Collections.Immutable;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>A form as it was read, with what was passed over.</summary>
/// <param name="Form">The form.</param>
/// <param name="Notices">What the text holds beside the form, such as unknown members, in the order of the text.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ActionFormDocument(RecommendedActionForm Form, ImmutableArray<ActionFormNotice> Notices);
