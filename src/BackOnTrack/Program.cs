using BackOnTrack.Cli;
using BackOnTrack.Files;

if (args is [PdfApart.Verb]) return PdfApart.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
return await CommandLine.Run(args);

/// <summary>The product in one executable.</summary>
public partial class Program;
