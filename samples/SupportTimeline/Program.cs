using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SupportTimeline;

return SampleCommand.Main(args, (line, streams, _) => CommandLine.Run(line, streams));
