using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Deployment.Json;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Funding.Json;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Monitoring.Json;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Support.Json;

internal sealed class HistoryJsonConverter() : PartJsonConverter<InspectionHistory, HistoryDocument>(
    SupportPartsJsonContext.Default.HistoryDocument, static document => document.History, HistoryDocument.Of);

internal sealed class PriorSupportJsonConverter() : PartJsonConverter<PriorSupport, PriorSupportDocument>(
    SupportPartsJsonContext.Default.PriorSupportDocument, static document => document.Prior, PriorSupportDocument.Of);

internal sealed class ProgressJsonConverter() : PartJsonConverter<SupportProgress, SupportProgressDocument>(
    SupportProgressJsonContext.Default.SupportProgressDocument, static document => document.Progress, SupportProgressDocument.Of);

internal sealed class PlanJsonConverter() : PartJsonConverter<MonitoringPlan, MonitoringPlanDocument>(
    MonitoringJsonContext.Default.MonitoringPlanDocument, static document => document.Plan, MonitoringPlanDocument.Of);

internal sealed class UpdateJsonConverter() : PartJsonConverter<ProgressUpdate, ProgressUpdateDocument>(
    MonitoringJsonContext.Default.ProgressUpdateDocument, static document => document.Update, ProgressUpdateDocument.Of);

internal sealed class GrantJsonConverter() : PartJsonConverter<Grant, GrantDocument>(
    GrantJsonContext.Default.GrantDocument, static document => document.Grant, GrantDocument.Of);

internal sealed class EvidenceJsonConverter() : PartJsonConverter<GrantEvidence, GrantEvidenceDocument>(
    GrantJsonContext.Default.GrantEvidenceDocument, static document => document.Evidence, GrantEvidenceDocument.Of);

internal sealed class ReturnJsonConverter() : PartJsonConverter<Tier1Return, Tier1ReturnDocument>(
    DeploymentJsonContext.Default.Tier1ReturnDocument, static document => document.ToReturn(), Tier1ReturnDocument.Of);

internal sealed class CalendarJsonConverter() : PartJsonConverter<SchoolTermCalendar, TermCalendarDocument>(
    TermCalendarJsonContext.Default.TermCalendarDocument, static document => document.Calendar, TermCalendarDocument.Of);

/// <summary>The form as it is read elsewhere, but in a record nothing in it is passed over.</summary>
internal sealed class FormJsonConverter() : PartJsonConverter<RecommendedActionForm, RecommendedActionForm>(Strict, static form => form, static form => form)
{
    private static readonly JsonTypeInfo<RecommendedActionForm> Strict = (JsonTypeInfo<RecommendedActionForm>)new JsonSerializerOptions(ActionFormJsonContext.Default.Options)
    {
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        TypeInfoResolver = ActionFormJsonContext.Default,
    }.GetTypeInfo(typeof(RecommendedActionForm));

    public override RecommendedActionForm Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var ahead = reader;
        var depth = ahead.CurrentDepth;
        while (ahead.TokenType == JsonTokenType.StartObject && ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isSchema = ahead.ValueTextEquals("schema");
            ahead.Read();
            if (isSchema && !(ahead.TokenType == JsonTokenType.String && ahead.ValueTextEquals(RecommendedActionForm.SchemaVersion)))
            {
                throw new JsonException($"The form is written under another schema than {RecommendedActionForm.SchemaVersion}.");
            }

            ahead.Skip();
            if (isSchema || ahead.CurrentDepth <= depth)
            {
                break;
            }
        }

        return base.Read(ref reader, typeToConvert, options);
    }
}

internal sealed class ActorJsonConverter() : KnownJsonConverter<SupportActor>(SupportActor.NotKnown);

internal sealed class SignatoryJsonConverter() : KnownJsonConverter<PlanSignatory>(PlanSignatory.NotKnown);

/// <summary>Values by their words, without the one that stands for what is not known: a record says something or nothing.</summary>
internal abstract class KnownJsonConverter<T>(T notKnown) : JsonConverter<T>, IValueCheck
    where T : struct, Enum
{
    private readonly EnumJsonConverter<T> _words = new(leftOut: notKnown);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _words.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _words.Write(writer, value, options);

    public string? FaultOf(ref readonly Utf8JsonReader reader) => ((IValueCheck)_words).FaultOf(in reader);

    public JsonObject ToSchema() => ((ISchemaForm)_words).ToSchema();
}
