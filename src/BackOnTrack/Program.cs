return await BackOnTrack.Cli.CommandLine.Run(args);

/// <summary>The product in one executable.</summary>
public partial class Program;
