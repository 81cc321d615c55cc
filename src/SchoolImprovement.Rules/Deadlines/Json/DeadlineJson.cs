using System.Text.Json;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>Writes deadlines as JSON, member by member, without reflection.</summary>
internal static class DeadlineJson
{
    public static void Write(Utf8JsonWriter writer, DeadlineSchedule schedule)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", DeadlineSchedule.Schema);
        if (schedule.Progress.School is { } school)
        {
            writer.WriteNumber("school", school.Value);
        }

        writer.WriteString("academicYear", schedule.Year.ToString());
        WriteDate(writer, "asAt", schedule.AsAt);
        writer.WriteString("terms", schedule.Calendar.Description);
        writer.WriteBoolean("termsAreDefault", schedule.Calendar.IsDefault);
        writer.WriteStartArray("readings");
        foreach (var reading in schedule.Readings)
        {
            writer.WriteStartObject();
            writer.WriteString("name", reading.Name);
            writer.WriteString("value", reading.Value.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("deadlines");
        foreach (var deadline in schedule.Deadlines)
        {
            Write(writer, deadline);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Deadline deadline)
    {
        writer.WriteStartObject();
        writer.WriteString("id", deadline.Rule.Id);
        writer.WriteString("title", deadline.Rule.Title);
        if (deadline.FundedTerm is { } fundedTerm)
        {
            writer.WriteNumber("fundedTerm", fundedTerm);
        }

        JsonRendering.WriteCitations(writer, deadline.Rule);
        writer.WriteString("status", DeadlineWording.StatusWord(deadline.Status));
        writer.WriteStartObject("countsFrom");
        writer.WriteString("name", deadline.CountsFrom);
        WriteDate(writer, "date", deadline.CountsFromOn);
        writer.WriteBoolean("planned", deadline.IsPlanned);
        writer.WriteEndObject();
        writer.WriteStartObject("period");
        writer.WriteNumber("length", deadline.Length.Value);
        if (deadline.Following is { } following)
        {
            writer.WriteNumber("following", following.Value);
        }

        writer.WriteString("unit", deadline.Length.Unit);
        writer.WriteString("countedBy", DeadlineWording.ClockWords(deadline.Clock));
        writer.WriteEndObject();
        if (deadline.Term is { } term)
        {
            writer.WriteString("term", term.Name);
        }

        WriteDate(writer, "due", deadline.DueOn);
        WriteDate(writer, "done", deadline.DoneOn);
        if (deadline.DaysLate is { } days)
        {
            writer.WriteNumber("daysLate", days);
        }

        if (deadline.Reason is { } reason)
        {
            writer.WriteString("reason", reason);
        }

        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, DateOnly? date)
    {
        if (date is { } day)
        {
            writer.WriteString(name, Wording.Iso(day));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
