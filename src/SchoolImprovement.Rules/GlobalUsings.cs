// What every topic is written in: the rooms below the topics, and what values and their JSON are made of.
global using System.Collections.Immutable;
global using System.Globalization;
global using System.Text.Json.Serialization;
global using SchoolImprovement.Rules.Decisions;
global using SchoolImprovement.Rules.Documents;
global using SchoolImprovement.Rules.Guidance;
global using SchoolImprovement.Rules.Readings;
