using BackOnTrack.Cli;
using BackOnTrack.Files;

if (args is [var verb] && Apart.Knows(verb)) return Apart.Run(verb, Console.OpenStandardInput(), Console.OpenStandardOutput());
return await CommandLine.Run(args);

/// <summary>The product in one executable.</summary>
public partial class Program;
