using System.Text.Encodings.Web;
using System.Text.Json;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Each finding, or each audit, as a line of JSON for the next program; notes go beside it.</summary>
internal sealed class JsonLines : IFormReport
{
    private const int BufferSize = 1 << 16;

    private readonly Screen _screen;
    private readonly SchoolTermCalendar _calendar;
    private readonly Func<RecommendedActionForm, Explanation>? _audit;
    private readonly BufferedStream _stream;
    private readonly Utf8JsonWriter _writer;

    /// <summary>Opens the bytes of standard output.</summary>
    /// <param name="streams">Where the lines go to.</param>
    /// <param name="screen">Where the notes go to.</param>
    /// <param name="calendar">The terms that the forms were checked with.</param>
    /// <param name="audit">Audits a form; <see langword="null"/> where findings are wanted.</param>
    public JsonLines(Streams streams, Screen screen, SchoolTermCalendar calendar, Func<RecommendedActionForm, Explanation>? audit)
    {
        _screen = screen;
        _calendar = calendar;
        _audit = audit;
        _stream = new BufferedStream(streams.OpenRawOut(), BufferSize);
        _writer = new Utf8JsonWriter(_stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public void Write(CheckedForm form)
    {
        foreach (var notice in form.Document.Notices)
        {
            _screen.Note($"{form.File}: note: {notice}");
        }

        _screen.ClearProgress();
        if (_audit is not null)
        {
            var audit = _audit(form.Document.Form);
            Line(form.File, writer =>
            {
                writer.WritePropertyName("audit");
                audit.WriteJson(writer);
            });
        }
        else
        {
            foreach (var finding in form.Result.Findings)
            {
                Line(form.File, writer => WriteMembers(writer, finding));
            }
        }

        _stream.Flush();
    }

    public void Close(Tally tally)
    {
        if (_calendar.IsDefault)
        {
            _screen.Note(PersonReport.TermsOf(_calendar));
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
    }

    private static void WriteMembers(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()));
        writer.WriteStartArray("citations");
        foreach (var citation in finding.Rule.Citations)
        {
            writer.WriteStringValue(citation.ToString());
        }

        writer.WriteEndArray();
        writer.WriteString("path", finding.Path);
        writer.WriteString("message", finding.Message);
        writer.WriteString("remedy", finding.Remedy);
    }

    private void Line(string file, Action<Utf8JsonWriter> writeMembers)
    {
        _writer.WriteStartObject();
        _writer.WriteString("file", file);
        writeMembers(_writer);
        _writer.WriteEndObject();
        _writer.Flush();
        _writer.Reset();
        _stream.WriteByte((byte)'\n');
    }
}
