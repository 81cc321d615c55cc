using SchoolImprovement.Rules.Samples.NRulesSession;
using SchoolImprovement.Rules.Samples.SampleConsole;

return SampleCommand.Main(args, Application.Run);
