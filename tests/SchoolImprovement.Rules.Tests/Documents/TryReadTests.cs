using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Tests.ActionForms;
using SchoolImprovement.Rules.Tests.Conventions;
using SchoolImprovement.Rules.Tests.Deployment;
using SchoolImprovement.Rules.Tests.Funding;
using SchoolImprovement.Rules.Tests.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Documents;

/// <summary>Every document is read by Parse, which throws, and by TryRead, which returns the same fault; and is written by ToJson on one line.</summary>
public sealed class TryReadTests
{
    private delegate bool TryRead<T>(string? json, out T? document, out DocumentFormatException? fault);

    private const string GovUk = """{"england-and-wales":{"division":"england-and-wales","events":[EVENTS]}}""";

    private static readonly string Year = string.Join(',', BankHolidays.England2018To2023.Dates.Where(day => day.Year == 2019)
        .Select(day => $$"""{"title":"A day","date":"{{day:yyyy-MM-dd}}","notes":"","bunting":true}"""));

    private static readonly Dictionary<Type, Action> Documents = new()
    {
        [typeof(RecommendedActionForm)] = () => Tried(ActionFormCase.LackingNothing, form => form.ToJson(), text => RecommendedActionForm.Parse(text), (string? text, out RecommendedActionForm? form, out DocumentFormatException? fault) => RecommendedActionForm.TryRead(text, out form, out fault)),
        [typeof(PayClaim)] = () => Tried(Claims.Claim(Claims.Day("2019-12-02")), claim => claim.ToJson(), PayClaim.Parse, PayClaim.TryRead),
        [typeof(Match)] = () => Tried(new Match { School = new(900_123), Tier = SupportTier.Tier2 }, match => match.ToJson(), Match.Parse, Match.TryRead),
        [typeof(Tier1Return)] = () => Tried(new Tier1Return { School = new(900_123), Tier = SupportTier.Tier1 }, returned => returned.ToJson(), Tier1Return.Parse, Tier1Return.TryRead),
        [typeof(SupportProgress)] = () => Tried(Deadlines.Support.Exemplary, progress => progress.ToJson(), SupportProgress.Parse, SupportProgress.TryRead),
        [typeof(Grant)] = () => Tried(FundingSamples.ByActivity, grant => grant.ToJson(), Grant.Parse, Grant.TryRead),
        [typeof(GrantEvidence)] = () => Tried(FundingSamples.Evidence, evidence => evidence.ToJson(), GrantEvidence.Parse, GrantEvidence.TryRead),
        [typeof(MonitoringPlan)] = () => Tried(MonitoringSamples.Plan(), plan => plan.ToJson(), MonitoringPlan.Parse, MonitoringPlan.TryRead),
        [typeof(ProgressUpdate)] = () => Tried(MonitoringSamples.Update, update => update.ToJson(), ProgressUpdate.Parse, ProgressUpdate.TryRead),
        [typeof(SchoolTermCalendar)] = () => Tried(SchoolTermCalendar.DefaultEngland, calendar => calendar.ToJson(), SchoolTermCalendar.Parse, SchoolTermCalendar.TryRead),
        [typeof(BankHolidays)] = () => Tried(
            new BankHolidays(new(new(2019, 1, 1), new(2019, 12, 31)), BankHolidays.England2018To2023.Dates.Where(day => day.Year == 2019)),
            static _ => GovUk.Replace("EVENTS", Year, StringComparison.Ordinal),
            BankHolidays.Parse,
            BankHolidays.TryRead),
    };

    public static TheoryData<string> Names => [.. Documents.Keys.Select(type => type.Name)];

    [Fact]
    public void Every_document_that_is_parsed_is_tried_here() => Documents.Keys.Should().BeEquivalentTo(
        Api.Types.Where(type => type.GetMethods().Any(method => method is { Name: "Parse", IsStatic: true } && method.GetParameters()[0].Name == "json")));

    /// <summary>ASP.NET takes a TryParse for the way in which a parameter is read from a query, and refuses to start where it looks otherwise.</summary>
    [Fact]
    public void No_document_has_a_TryParse_that_a_web_application_would_stumble_over() => Documents.Keys
        .Where(type => type.GetMethod("TryParse") is not null)
        .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_is_read_or_its_fault_returned(string name) => Documents.Single(one => one.Key.Name == name).Value();

    private static void Tried<T>(T document, Func<T, string> write, Func<string, T> parse, TryRead<T> tryRead)
        where T : class
    {
        var text = write(document);
        text.Should().NotContain("\n", "a document is on one line unless it is asked for in several");

        tryRead(text, out var read, out var none).Should().BeTrue();
        read.Should().Be(document);
        none.Should().BeNull();

        var thrown = ((Action)(() => parse("[\n1]"))).Should().Throw<DocumentFormatException>().Which;
        tryRead("[\n1]", out var nothing, out var fault).Should().BeFalse();
        nothing.Should().BeNull();
        (fault!.Message, fault.Reason, fault.Path, fault.Line, fault.Position).Should().Be((thrown.Message, thrown.Reason, thrown.Path, thrown.Line, thrown.Position));
        fault.Reason.Should().Be("A list stands where an object belongs.");
        (fault.Path, fault.Line).Should().Be(("$", 1L));

        tryRead(null, out _, out var missing).Should().BeFalse();
        missing!.Message.Should().Be("There is no text. (at $, line 1)");
    }
}
