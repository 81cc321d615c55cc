using SchoolImprovement.Rules.ActionForms;

namespace SchoolImprovement.Rules.Support;

internal sealed class ActorJsonConverter() : KnownJsonConverter<SupportActor>(leftOut: SupportActor.NotKnown);

internal sealed class SignatoryJsonConverter() : KnownJsonConverter<PlanSignatory>(leftOut: PlanSignatory.NotKnown);

/// <summary>The form as it is read elsewhere, but in a record nothing in it is passed over.</summary>
internal sealed class FormJsonConverter() : DocumentJsonConverter<RecommendedActionForm, FormContract>(
    FormContract.Of, static form => form.ToForm(), ActionFormJsonContext.Default.FormContract);
