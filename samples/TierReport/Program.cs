using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.TierReport;

return SampleCommand.Main(args, CommandLine.Run);
