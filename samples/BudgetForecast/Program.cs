using SchoolImprovement.Rules.Samples.BudgetForecast;
using SchoolImprovement.Rules.Samples.SampleConsole;

return SampleCommand.Main(args, CommandLine.Run);
