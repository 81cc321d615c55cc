using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SupportTimeline;

return SampleCommand.Main(args, CommandLine.Run);
