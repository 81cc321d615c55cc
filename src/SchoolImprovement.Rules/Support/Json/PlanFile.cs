using System.Text.Json;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Support;

/// <summary>
/// The days of a support with its plan, grant and updates, as they were written before supports were kept as records: days, plan, grant
/// and evidence are carried over, and the updates recorded. What one part says of tier and terms serves the others.
/// </summary>
internal sealed class PlanFile : IJsonOnDeserialized
{
    private const string NoTerms = "The instalments cannot be told; the tier, the initial deployment and enough terms after it have to be known, or terms given with the grant.";

    public string? Name { get; init; }

    public DateOnly? AsAt { get; init; }

    public required SupportProgress Support { get; init; }

    public SchoolTermCalendar? Calendar { get; init; }

    public PlanFileGrant? Grant { get; init; }

    public GrantEvidence? Evidence { get; init; }

    public PlanFilePlan? Plan { get; init; }

    public ProgressUpdate[]? Updates { get; init; }

    /// <summary>Whether a text is such a file, and no record: by its own members alone.</summary>
    public static bool Is(ReadOnlySpan<byte> text)
    {
        var hasSupport = false;
        var reader = new Utf8JsonReader(text);
        try
        {
            // A record is known by its events at once, and they are not gone through.
            reader.Read();
            while (reader.TokenType != JsonTokenType.StartArray && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("events"u8))
                {
                    return false;
                }

                hasSupport |= reader.ValueTextEquals("support"u8);
                reader.Skip();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What is wrong with the text, half a character among it, is told once it is known what it was to be.
        }

        return hasSupport;
    }

    // The serializer itself lets a null stand in a list.
    public void OnDeserialized()
    {
        object?[]?[] lists = [Updates, Grant?.Terms, Grant?.Activities, Plan?.Areas, Plan?.Actions, Plan?.Terms];
        if (lists.Any(static list => list?.Contains(null) == true))
        {
            throw new JsonException("A list holds a null.");
        }
    }

    public static RecordReading Read(ReadOnlySpan<byte> text, SupportRules rules, long linesBefore)
    {
        if (DocumentScan.Read<PlanFile>(text, [PlanFileJsonContext.Default.PlanFile], linesBefore, out var wrong) is not { } file)
        {
            return new RecordReading(wrong);
        }

        if (RecordReader.TooMany(file.Updates?.Length ?? 0, linesBefore, "$.updates") is { } refused)
        {
            return refused;
        }

        var begun = new SupportRecord(file.Support.School) { Name = file.Name, Calendar = file.Calendar, IsInTrust = file.Plan?.IsInTrust };
        var terms = file.Support.InitialDeploymentOn is { } deployment && begun.Terms.TryFindFundedTerms(
            deployment, rules.Offer.ActionForm.FundedTerms.Value, rules.Forms.Policy.FirstTerm, out var index)
            ? begun.Terms.Terms.Slice(index, rules.Offer.ActionForm.FundedTerms.Value)
            : [];
        var faults = ImmutableArray.CreateBuilder<TextFault>();
        var plan = Make(text, "plan"u8, linesBefore, faults, () => file.Plan?.Of(file.Support.Tier, terms));
        var grant = Make(text, "grant"u8, linesBefore, faults, () => file.Grant?.Of(file.Support.Tier, terms));
        if (faults.Count > 0)
        {
            return new RecordReading(faults.ToImmutable());
        }

        var reading = file.Recorded(begun, rules, plan, grant);
        var findings = reading.Findings;
        var isComplete = reading.IsComplete && (file.Grant is null) == (grant is null) && (file.Plan is null) == (plan is null);
        findings = file.Grant is not null && grant is null ? [RecordRules.Told("$.grant", NoTerms), .. findings] : findings;
        findings = file.Plan is not null && plan is null ? [RecordRules.Told("$.plan", "The plan cannot be read; the tier has to be known."), .. findings] : findings;
        return new RecordReading(reading.Record, [], findings, isComplete, file.AsAt);
    }

    private RecordReading Recorded(SupportRecord begun, SupportRules rules, MonitoringPlan? plan, Grant? grant)
    {
        var carried = new CarriedOver(FirstDay, Support) { Plan = plan, Grant = grant, Evidence = Evidence };
        var replay = new RecordReplay(begun, rules);
        List<Finding> findings = [.. replay.Add(carried, static path => path.Replace("$.progress", "$.support", StringComparison.Ordinal))];
        var isDated = true;
        for (var i = 0; i < Updates?.Length; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"$.updates[{i}]");
            if (Updates[i].Date is not { } date)
            {
                findings.Add(RecordRules.Told($"{place}.date", "The update has no date, and is left out."));
                isDated = false;
                continue;
            }

            findings.AddRange(replay.Add(new UpdateDelivered(date, Updates[i]), path => place + Within(path)));
        }

        return new RecordReading(replay.Record, [], [.. findings], isDated && replay.IsComplete);
    }

    // The event around an update is not in the file.
    private static string Within(string path) =>
        path.StartsWith("$.update", StringComparison.Ordinal) ? path["$.update".Length..] : path == "$.on" ? ".date" : "";

    private DateOnly FirstDay => new[]
    {
        Support.MatchConfirmedOn, Support.ContactMadeOn, Support.StartAgreedOn, Support.SchoolAgreedOn, Support.InitialDeploymentOn,
        Support.SchoolVisitOn, Support.FormSubmittedOn, Support.FormSignedOffOn, Support.Tier1ReturnSubmittedOn, Support.DaysEndedOn,
    }.Concat(Support.DaysUsedOn.Select(day => (DateOnly?)day)).Min() ?? AsAt ?? DateOnly.MinValue;

    private static T? Make<T>(ReadOnlySpan<byte> text, ReadOnlySpan<byte> member, long linesBefore, ImmutableArray<TextFault>.Builder faults, Func<T?> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException exception)
        {
            var line = linesBefore + text[..(int)Find(text, member)].Count((byte)'\n') + 1;
            faults.Add(new TextFault($"$.{System.Text.Encoding.UTF8.GetString(member)}", line, Position: null, exception.Message));
            return null;
        }
    }

    /// <summary>Where the value of a member of the document begins; below zero where it has none.</summary>
    private static long Find(ReadOnlySpan<byte> text, ReadOnlySpan<byte> member)
    {
        var reader = new Utf8JsonReader(text);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return -1;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = reader.ValueTextEquals(member);
            reader.Read();
            if (isIt)
            {
                return reader.TokenStartIndex;
            }

            reader.Skip();
        }

        return -1;
    }
}

/// <summary>A grant that may leave out what the support says of tier and terms.</summary>
internal sealed class PlanFileGrant
{
    public string? Subject { get; init; }

    public SupportTier? Tier { get; init; }

    public TermDocument[]? Terms { get; init; }

    public decimal[]? Profile { get; init; }

    public FundedActivityDocument[]? Activities { get; init; }

    public Grant? Of(SupportTier? tier, ImmutableArray<SchoolTerm> terms)
    {
        var funded = Terms is null ? terms : [.. Terms.Select(term => term.Term)];
        return (Tier ?? tier) is not { } known || funded.IsEmpty ? null
            : (Profile, Activities) switch
            {
                ({ } profile, null) => new Grant(known, funded, profile) { Subject = Subject },
                (null, { } activities) => new Grant(known, funded, activities.Select(activity => activity.Activity)) { Subject = Subject },
                _ => throw new ArgumentException("A grant has either a profile or activities."),
            };
    }
}

/// <summary>A plan that may leave out what the support says of tier and terms.</summary>
internal sealed class PlanFilePlan
{
    public string? Subject { get; init; }

    public SupportTier? Tier { get; init; }

    public bool? IsInTrust { get; init; }

    public required PlannedArea[] Areas { get; init; }

    public required PlannedAction[] Actions { get; init; }

    public DateRangeDocument[]? Terms { get; init; }

    public MonitoringPlan? Of(SupportTier? tier, ImmutableArray<SchoolTerm> terms) => (Tier ?? tier) is not { } known ? null : new MonitoringPlan(known, Areas, Actions)
    {
        Subject = Subject,
        IsInTrust = IsInTrust,
        Terms = Terms is null ? [.. terms.Select(term => term.Dates)] : [.. Terms.Select(term => term.Range)],
    };
}

/// <summary>Source-generated JSON of plan files. Strict: what is not known here is a fault.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(DateJsonConverter), typeof(SupportedTierJsonConverter)])]
[JsonSerializable(typeof(PlanFile))]
internal sealed partial class PlanFileJsonContext : JsonSerializerContext;
