using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Schools;

var file = DataFile.FromText("schools.csv", "a table that is none");
Console.WriteLine($"{file.Name} beside {new Urn(900123)}");
