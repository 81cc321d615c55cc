using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Timetable;
using Section = SchoolImprovement.Rules.Samples.SupportTimeline.DocumentSections.Section;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>Reads the file with the library's own readers, each for its part; what they refuse is placed in the file as a whole.</summary>
internal static class DocumentReader
{
    private const string NoTerms = "the tier, the initial deployment and enough terms after it have to be known, or terms given with it";

    public static MatchDocument Read(byte[] json, string source)
    {
        var sections = new DocumentSections(json, source);
        var problems = ImmutableArray.CreateBuilder<string>();
        var support = Part(sections, sections["support"], [], SupportProgress.Parse)
            ?? throw sections.Refusal("The member 'support' is missing.", "$", 1);
        var calendar = Part(sections, sections["calendar"], [], SchoolTermCalendar.Parse) ?? SchoolTermCalendar.DefaultEngland;
        var funded = Funded(support, calendar);
        string? tier = support.Tier is { } known ? string.Create(CultureInfo.InvariantCulture, $"\"tier{(int)known}\"") : null;

        var grant = sections["grant"];
        if (grant is not null && !IsComplete(grant, tier, funded))
        {
            problems.Add($"{grant.Path}: the instalments cannot be told; {NoTerms}.");
            grant = null;
        }

        var plan = sections["plan"];
        if (plan is not null && tier is null && !plan.Members.Contains("tier"))
        {
            problems.Add($"{plan.Path}: the plan cannot be read; the tier has to be known.");
            plan = null;
        }

        var document = new MatchDocument
        {
            Name = Text(sections, sections["name"]) is { } name ? Wording.OnOneLine(name) : null,
            AsAt = Date(sections, sections["asAt"]),
            Support = support,
            Calendar = calendar,
            Grant = Part(sections, grant, [("tier", tier), ("terms", TermsOf(funded))], Grant.Parse),
            Evidence = Part(sections, sections["evidence"], [], GrantEvidence.Parse) ?? new GrantEvidence(),
            Plan = Part(sections, plan, [("tier", tier), ("terms", DaysOf(funded))], MonitoringPlan.Parse),
            Updates = [.. sections.EachUpdate.Select(update => Part(sections, update, [], ProgressUpdate.Parse)!)],
        };
        AddContradictions(problems, document, funded);
        return Joined(sections, document) with { Problems = problems.ToImmutable() };
    }

    private static T? Part<T>(DocumentSections sections, Section? section, ReadOnlySpan<(string, string?)> defaults, Func<string, T> parse)
        where T : class
    {
        if (section is null)
        {
            return null;
        }

        try
        {
            return parse(section.With(defaults));
        }
        catch (FormatException exception)
        {
            var (path, line) = exception switch
            {
                SupportProgressFormatException one => (one.Path, one.Line),
                TimetableFormatException one => (one.Path, one.Line),
                GrantFormatException one => (one.Path, one.Line),
                MonitoringFormatException one => (one.Path, one.Line),
                _ => ("$", section.Line),
            };
            var end = exception.Message.LastIndexOf(" (at $", StringComparison.Ordinal);
            throw sections.Refusal(end < 0 ? exception.Message : exception.Message[..end], section.Path + path[1..], line);
        }
    }

    private static string? Text(DocumentSections sections, Section? section)
    {
        if (section is null)
        {
            return null;
        }

        using var value = JsonDocument.Parse(section.Text);
        try
        {
            return value.RootElement.ValueKind == JsonValueKind.String
                ? value.RootElement.GetString()
                : throw sections.Refusal("A text is asked for.", section.Path, section.Line);
        }
        catch (InvalidOperationException)
        {
            throw sections.Refusal("The text holds half of a surrogate pair.", section.Path, section.Line);
        }
    }

    private static DateOnly? Date(DocumentSections sections, Section? section) =>
        Text(sections, section) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw sections.Refusal($"'{text}' is not a date written yyyy-MM-dd.", section!.Path, section.Line);

    private static ImmutableArray<SchoolTerm> Funded(SupportProgress support, SchoolTermCalendar calendar)
    {
        if (support.InitialDeploymentOn is not { } deployment)
        {
            return [];
        }

        try
        {
            return calendar.FundedTerms(deployment, SupportOffer.Latest.ActionForm.FundedTerms.Value);
        }
        catch (DateOutsideCalendarException)
        {
            return [];
        }
    }

    private static bool IsComplete(Section grant, string? tier, ImmutableArray<SchoolTerm> funded) =>
        (tier is not null || grant.Members.Contains("tier")) && (!funded.IsEmpty || grant.Members.Contains("terms"));

    private static string? TermsOf(ImmutableArray<SchoolTerm> terms)
    {
        if (terms.IsEmpty)
        {
            return null;
        }

        using var calendar = JsonDocument.Parse(new SchoolTermCalendar("funded", terms).ToJson());
        return calendar.RootElement.GetProperty("terms").GetRawText().Replace("\n", "", StringComparison.Ordinal);
    }

    private static string? DaysOf(ImmutableArray<SchoolTerm> terms) => terms.IsEmpty
        ? null
        : $"[{string.Join(',', terms.Select(term => $"{{\"firstDay\":\"{Wording.Iso(term.FirstDay)}\",\"lastDay\":\"{Wording.Iso(term.LastDay)}\"}}"))}]";

    private static void AddContradictions(ImmutableArray<string>.Builder problems, MatchDocument document, ImmutableArray<SchoolTerm> funded)
    {
        var tier = document.Support.Tier;
        if (tier is not null && document.Grant is { } grant && grant.Tier != tier)
        {
            problems.Add($"$.grant.tier: the grant is of tier {(int)grant.Tier}, the support of tier {(int)tier}.");
        }

        if (tier is not null && document.Plan is { } plan && plan.Tier != tier)
        {
            problems.Add($"$.plan.tier: the plan is of tier {(int)plan.Tier}, the support of tier {(int)tier}.");
        }

        if (!funded.IsEmpty && document.Grant is { } paid && !paid.Terms.SequenceEqual(funded))
        {
            problems.Add("$.grant.terms: these are not the funded terms that follow from the initial deployment.");
        }

        if (document.Plan is null && !document.Updates.IsEmpty)
        {
            problems.Add("$.updates: without a plan the updates cannot be checked, and release nothing.");
        }

        if (document.Evidence.Approved.Date is { } approved && document.Support.FormSignedOffOn is { } signedOff && approved != signedOff)
        {
            problems.Add($"$.evidence.approved: {Wording.Iso(approved)} here, and {Wording.Iso(signedOff)} in $.support.formSignedOffOn.");
        }
    }

    /// <summary>What one part of the file says serves the others, too: it need not stand twice.</summary>
    private static MatchDocument Joined(DocumentSections sections, MatchDocument document)
    {
        var evidence = document.Evidence;
        if (!evidence.Approved.IsKnown && document.Support.FormSignedOffOn is { } signedOff)
        {
            evidence = evidence with { Approved = Milestone.On(signedOff) };
        }

        if (document.Plan is { } plan)
        {
            try
            {
                var reports = document.Updates
                    .Where(update => update is { Term: >= 1, Date: not null })
                    .Select(update => TermProgress.From(plan, update));
                evidence = evidence with { Reports = [.. evidence.Reports, .. reports] };
            }
            catch (ContradictoryProgressException exception)
            {
                throw sections.Refusal(exception.Message, "$.updates", sections["updates"]?.Line ?? 1);
            }
        }

        var support = document.Support;
        var count = SupportOffer.Latest.ActionForm.FundedTerms.Value;
        if (support.UpdatesDeliveredOn.IsEmpty && !document.Updates.IsEmpty)
        {
            support = support with
            {
                UpdatesDeliveredOn = [.. Enumerable.Range(1, count).Select(term =>
                    document.Updates.Where(update => update.Term == term).Min(update => update.Date))],
            };
        }

        return document with { Evidence = evidence, Support = support };
    }
}
