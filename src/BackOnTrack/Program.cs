var app = WebApplication.CreateBuilder(args).Build();
await app.RunAsync();

/// <summary>The product in one executable.</summary>
public partial class Program;
