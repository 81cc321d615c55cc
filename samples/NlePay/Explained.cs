using System.Collections.Immutable;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>One claim's decision, rule by rule.</summary>
internal sealed class Explained(Results results, string reference)
{
    public int Write(Output output, OutputFiles files, Streams streams)
    {
        Result[] found = [.. results.All.Where(one => (one.Item.Claim?.Reference ?? one.Item.Reference) == reference)];
        if (found.Length == 0)
        {
            throw new CannotRunException($"There is no claim {Say.Quoted(reference)}.");
        }

        output.Write(streams, files, () => Make(found), (_, stream) =>
        {
            foreach (var one in found)
            {
                Json.Write(stream, writer =>
                {
                    if (one.Decided is { } decided)
                    {
                        decided.Statement.Explain().WriteJson(writer);
                    }
                    else
                    {
                        JsonOutput.Write(writer, one);
                    }
                });
            }
        });
        return new Results(found, results.Policy).IsClean ? ExitCode.Done : ExitCode.Wanting;
    }

    private Document Make(IEnumerable<Result> found)
    {
        var document = new Document($"Claim {reference}");
        foreach (var (item, decided, _) in found)
        {
            if (decided is null)
            {
                document.Items(Report.Unreadable(item));
            }
            else
            {
                if (decided.Missing is { } missing)
                {
                    document.Say($"Needs information for {Say.List(decided.Undecided.Select(i => Days.Of(decided.Statement.Lines[i].Day.Date)))}. {missing} Without it:", Tone.Undecided);
                }

                var explanation = decided.Statement.Explain();
                document.Say($"{explanation.Headline}.", Tone.Lead).Say(RuleItems.Legend, Tone.Quiet)
                    .Items(RuleItems.Of(explanation.Results, explanation.DeterminedBy, path => PlaceOf(path, decided.Statement.Lines)));
            }
        }

        return document;
    }

    private static string PlaceOf(string path, ImmutableArray<PayLine> days) => PlaceWords.Steps(path).FirstOrDefault() is (_, >= 0 and var i) && i < days.Length
        ? Days.Of(days[i].Day.Date)
        : PlaceWords.Of(path);
}
