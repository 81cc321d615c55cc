using SchoolImprovement.Rules.Samples.NlePay;

using var output = Console.OpenStandardOutput();
using var input = Console.OpenStandardInput();
return await NlePayCommand.RunAsync(args, new Channels(input, output, Console.Error, !Console.IsOutputRedirected));
