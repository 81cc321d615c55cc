using System.Text;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Samples.NlePay.Reading;
using SchoolImprovement.Rules.Samples.NlePay.Writing;

namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>From claims to statements, one after the other.</summary>
internal static class PayRun
{
    public static async Task<Totals> RunAsync(Settings settings, Channels channels, CancellationToken cancellation)
    {
        var sources = ClaimSource.From(settings.Inputs, channels.Input);
        await using var target = OutputTarget.Open(settings, channels);
        var totals = new Totals();
        await using (var writer = Writer(settings, target))
        {
            var desk = new PayDesk(new PayRules(policy: new() { UnknownTravel = settings.UnknownTravel }));
            foreach (var source in sources)
            {
                await foreach (var item in source.ReadAsync(cancellation))
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (item.Claim is { } claim)
                    {
                        var decided = desk.Decide(claim);
                        totals.Add(decided);
                        writer.Write(item, decided);
                    }
                    else
                    {
                        desk.AddUnreadable(item);
                        totals.AddUnreadable(item);
                        writer.WriteUnreadable(item);
                    }
                }
            }

            writer.Finish(totals);
        }

        await target.KeepAsync();
        if (!totals.IsClean && (settings.Format != OutputFormat.Table || settings.Output is not null))
        {
            await channels.Error.WriteLineAsync($"NlePay: {totals.Problems()}");
        }

        return totals;
    }

    private static IStatementWriter Writer(Settings settings, OutputTarget target)
    {
        if (settings.Explain is { } reference)
        {
            return new ExplainWriter(Text(target), reference);
        }

        return settings.Format switch
        {
            OutputFormat.Csv => new CsvStatementWriter(Text(target)),
            OutputFormat.Json => new JsonStatementWriter(target.Stream),
            _ => new TableStatementWriter(Text(target), target.IsTerminal),
        };
    }

    private static StreamWriter Text(OutputTarget target) =>
        new(target.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
}
