Console.Error.WriteLine("This sample was built without NRules and shows nothing; build it with -p:UseNRules=true, from a feed that carries the package.");
return 1;
