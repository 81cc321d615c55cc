using SchoolImprovement.Rules.Samples.NlePay;
using SchoolImprovement.Rules.Samples.SampleConsole;

return SampleCommand.Main(args, CommandLine.Run);
