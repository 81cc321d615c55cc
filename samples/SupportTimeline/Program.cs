using System.Text;
using SchoolImprovement.Rules.Samples.SupportTimeline;

// UTF-8 without a byte order mark, wherever the output goes.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

return CommandLine.Run(args, Streams.OfConsole());
