using SchoolImprovement.Rules.Samples.RafCheck;
using SchoolImprovement.Rules.Samples.SampleConsole;

return SampleCommand.Main(args, CommandLine.Run);
