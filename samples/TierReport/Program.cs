using System.Text;
using SchoolImprovement.Rules.Samples.TierReport;

// UTF-8 without a byte order mark, wherever the output goes.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancellation.Cancel();
};

return CommandLine.Run(args, Streams.OfConsole(), cancellation.Token);
