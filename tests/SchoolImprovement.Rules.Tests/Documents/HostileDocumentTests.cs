using System.Text;
using System.Text.Json;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Support;
using SchoolImprovement.Rules.Tests.ActionForms;
using SchoolImprovement.Rules.Tests.Deployment;
using SchoolImprovement.Rules.Tests.Funding;
using SchoolImprovement.Rules.Tests.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Documents;

/// <summary>
/// Every reader of the core is given texts that were documents before they were spoilt. It reads them, or throws the one exception
/// that it documents; what is said of them is short and steers no terminal; and what was read is decided without harm. Where the reader
/// is a plain serializer, the words are its own, and half a character or a reading that cannot be is an argument error.
/// </summary>
public sealed class HostileDocumentTests
{
    private const int Readers = 18;

    private static readonly DateOnly AsAt = new(2020, 3, 1);
    private static readonly SchoolTermCalendar Terms = SchoolTermCalendar.DefaultEngland;
    private static readonly Urn School = new(900_123);

    private static readonly InspectionHistory History = new(
        School,
        [new(School, OverallEffectiveness.RequiresImprovement, new(2019, 3, 5), new(2019, 3, 6), new(2019, 4, 2)), new(new(900_001), OverallEffectiveness.Good, new(2016, 9, 14), origin: JudgementOrigin.ConverterPredecessor)],
        mayLackEarlier: true,
        amalgamatedFrom: []);

    private static readonly Dictionary<string, (string Text, Type Fault, Action<string> Read)> All = new()
    {
        ["form"] = (ActionFormCase.LackingNothing.ToJson(), typeof(DocumentFormatException), text =>
        {
            var form = RecommendedActionForm.Parse(text);
            Harmless(ActionFormRules.Default.Check(form, Terms));
            Seen(text, () => ActionFormRules.Default.Explain(form, Terms));
        }
        ),
        ["form in bytes"] = (ActionFormCase.LackingNothing.ToJson(indented: false), typeof(DocumentFormatException), text =>
        {
            var document = RecommendedActionForm.Read(Encoding.UTF8.GetBytes(text));
            foreach (var notice in document.Notices)
            {
                Assert.True(HostileText.IsHarmless(notice.Message), notice.Message);
            }
        }
        ),
        ["claim"] = (Claims.Claim(Claims.Day("2019-12-02"), Claims.Day("2019-12-03", null, 61.5m)).ToJson(), typeof(DocumentFormatException), text => Paid(PayClaim.Parse(text), text)),
        ["claims"] = ($"[{Claims.Claim(Claims.Day("2019-12-02")).ToJson()},{(Claims.Claim(Claims.Day("2019-12-02")) with { Reference = "C2", NationalLeader = "A leader", Tier = SupportTier.Tier2 }).ToJson()}]", typeof(DocumentFormatException), text =>
        {
            foreach (var entry in PayClaimReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))))
            {
                Harmless(entry.Error);
                if (entry.Claim is { } claim)
                {
                    Paid(claim, text);
                }
            }
        }
        ),
        ["match"] = (new Match { School = School, Tier = SupportTier.Tier2, LeaderAgreedOn = AsAt, SchoolConfirmedOn = AsAt, RecordedOn = AsAt, ConfirmedOn = AsAt, WithinOwnTrust = true, OwnTrustJustification = "The only one." }.ToJson(), typeof(DocumentFormatException), text =>
        {
            var match = Match.Parse(text);
            Harmless(MatchRules.Default.Check(match));
            Seen(text, () => MatchRules.Default.Explain(match));
        }
        ),
        ["return"] = (new Tier1Return { School = School, Tier = SupportTier.Tier1, ImprovementAreas = ["Maths"], ActivitiesCompleted = ["A walk"], RecommendationsAgreed = ["Coach"], SubmittedOn = AsAt }.ToJson(), typeof(DocumentFormatException), text =>
        {
            var document = Tier1Return.Parse(text);
            Harmless(Tier1ReturnRules.Default.Check(document));
            Seen(text, () => Tier1ReturnRules.Default.Explain(document));
        }
        ),
        ["progress"] = (Deadlines.Support.Exemplary.ToJson(), typeof(DocumentFormatException), text =>
        {
            var progress = SupportProgress.Parse(text);
            Harmless(DeadlineRules.Default.Check(progress, Terms, AsAt));
            Seen(text, () => DeadlineRules.Default.Explain(progress, Terms, AsAt));
        }
        ),
        ["grant"] = (FundingSamples.ByActivity.ToJson(), typeof(DocumentFormatException), text =>
        {
            var grant = Grant.Parse(text);
            Seen(text, () => GrantRules.Default.Explain(grant, FundingSamples.Evidence, AsAt));
        }
        ),
        ["evidence"] = (FundingSamples.Evidence.ToJson(), typeof(DocumentFormatException), text =>
        {
            var evidence = GrantEvidence.Parse(text);
            Seen(text, () => GrantRules.Default.Explain(FundingSamples.ByActivity, evidence, AsAt));
        }
        ),
        ["plan"] = (MonitoringSamples.Plan().ToJson(), typeof(DocumentFormatException), text =>
        {
            var plan = MonitoringPlan.Parse(text);
            Harmless(MonitoringRules.Default.Check(plan, MonitoringSamples.Update));
            Seen(text, () => MonitoringRules.Default.Explain(plan, MonitoringSamples.Update));
        }
        ),
        ["update"] = (MonitoringSamples.Update.ToJson(), typeof(DocumentFormatException), text =>
        {
            var update = ProgressUpdate.Parse(text);
            Harmless(MonitoringRules.Default.Check(MonitoringSamples.Plan(), update));
            Seen(text, () => MonitoringRules.Default.Explain(MonitoringSamples.Plan(), update));
        }
        ),
        ["review"] = (ReviewRules.Default.Move(ReviewHistory.Start(new(2019, 11, 1)), new(ReviewMove.Submit, ReviewActor.NationalLeader, new(2019, 11, 5)) { AgreedByChairOn = new(2019, 11, 4), AgreedByLeaderOn = new(2019, 11, 4), Comments = "Ready" }).ToJson(), typeof(DocumentFormatException), text => Harmless(ReviewRules.Default.Read(text).Findings)),
        ["calendar"] = (new SchoolTermCalendar("Ealing", Timetable.Dates.MadeUpTerms()).ToJson(), typeof(DocumentFormatException), text =>
        {
            var calendar = SchoolTermCalendar.Parse(text);
            Harmless(DeadlineRules.Default.Check(Deadlines.Support.Exemplary, calendar, AsAt));
            HostileText.IsSeen(calendar.ToString()).Should().BeTrue();
        }
        ),
        ["bank holidays"] = (GovUk(), typeof(DocumentFormatException), text => BankHolidays.Parse(text)),
        ["record"] = (Tests.Support.SupportRecordTests.Approved().Record.ToJson(), typeof(FormatException), text => Recorded(SupportRecord.Read(text))),
        ["records"] = (string.Join('\n', Enumerable.Repeat(JsonSerializer.Serialize(Tests.Support.SupportRecordTests.Approved().Record), 2)), typeof(FormatException), text =>
        {
            foreach (var reading in SupportRecord.ReadLines(new MemoryStream(Encoding.UTF8.GetBytes(text))))
            {
                Recorded(reading);
            }
        }
        ),
        ["history"] = (JsonSerializer.Serialize(History), typeof(JsonException), text =>
        {
            if (JsonSerializer.Deserialize<InspectionHistory>(text) is { } history)
            {
                Seen(text, () => EligibilityRules.Default.Explain(history, AsAt, PriorSupport.None));
            }
        }
        ),
        ["policy"] = (JsonSerializer.Serialize(GuidancePolicy.Default with { UpdateGraceDays = 3 }), typeof(JsonException), text => _ = JsonSerializer.Deserialize<GuidancePolicy>(text)?.Departures),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Fact]
    public void Every_reader_is_among_them() => All.Should().HaveCount(Readers);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_spoilt_document_is_read_or_refused_by_the_reader_s_own_exception(string name)
    {
        var (whole, fault, read) = All[name];
        read(whole);
        var (readable, refused) = (0, 0);
        var count = HostileText.Inputs / Readers * (name is "record" or "records" or "form" ? 1 : 4) / 3;
        for (var seed = 1; seed <= count; seed++)
        {
            var text = new HostileText(seed).Json(whole);
            try
            {
                read(text);
                readable++;
            }
            catch (Exception exception) when (fault.IsInstanceOfType(exception) || (fault == typeof(JsonException) && exception is ArgumentException))
            {
                refused++;
                if (fault != typeof(JsonException))
                {
                    Assert.True(HostileText.IsHarmless(exception.Message), $"{name}, seed {seed}: {exception.Message}");
                }
            }
            catch (Exception exception)
            {
                Assert.Fail($"{name}, seed {seed}: {exception}\n{text[..Math.Min(text.Length, 2_000)]}");
            }
        }

        readable.Should().BePositive();
        (refused > 0 || name is "record" or "records" or "claims").Should().BeTrue();
    }

    private static void Harmless(Exception? fault) => Assert.True(fault is null || HostileText.IsHarmless(fault.Message), fault?.Message);

    private static void Harmless(ValidationResult result)
    {
        foreach (var finding in result.Findings)
        {
            Assert.True(HostileText.IsHarmless(finding.Message), finding.Message);
            Assert.True(HostileText.IsSeen(finding.ToString()), finding.ToString());
        }
    }

    private static void Paid(PayClaim claim, string text)
    {
        var statement = PayRules.Default.Decide(claim);
        foreach (var line in statement.Lines)
        {
            Assert.True(HostileText.IsHarmless(line.Reason), line.Reason);
        }

        foreach (var finding in statement.Findings)
        {
            Assert.True(HostileText.IsHarmless(finding.Message), finding.Message);
        }

        Seen(text, statement.Explain);
    }

    private static void Recorded(RecordReading reading)
    {
        foreach (var fault in reading.Faults)
        {
            Assert.True(HostileText.IsHarmless(fault.Message), fault.Message);
            Assert.True(HostileText.IsSeen(fault.ToString()), fault.ToString());
        }

        foreach (var finding in reading.Findings)
        {
            Assert.True(HostileText.IsHarmless(finding.Message), finding.Message);
        }

        if (reading.Record is { } record)
        {
            foreach (var step in SupportRules.Default.WhatIsNext(record, AsAt))
            {
                Assert.True(HostileText.IsSeen(step.ToString()), step.ToString());
            }
        }
    }

    // An explanation costs more than a reading, so that not every one is written out.
    private static void Seen(string text, Func<Explanation> explain)
    {
        if (text.Length % 8 == 0)
        {
            var explanation = explain();
            Assert.True(HostileText.IsSeen(explanation.ToTree(), onOneLine: false), explanation.ToTree());
            Assert.True(HostileText.IsSeen(explanation.ToMarkdown(), onOneLine: false), explanation.ToMarkdown());
            using var json = JsonDocument.Parse(explanation.ToJson());
        }
    }

    private static string GovUk() => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["england-and-wales"] = new
        {
            division = "england-and-wales",
            events = ((string[])["2030-01-01", "2030-04-19", "2030-04-22", "2030-05-06", "2030-05-27", "2030-08-26", "2030-12-25", "2030-12-26"]).Select(date => new { title = "A day", date, notes = "", bunting = true }),
        },
    });
}
