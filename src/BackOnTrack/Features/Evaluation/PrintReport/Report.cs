namespace BackOnTrack.Features.Evaluation;

/// <summary>The evaluation report as text and tables: paper and Word are made from the same one.</summary>
public sealed record Report(string Title, string About, string Mark, IReadOnlyList<ReportSection> Sections);

/// <summary>A section: words, and the tables that stand under them.</summary>
public sealed record ReportSection(string Heading, IReadOnlyList<string> Words, IReadOnlyList<FigureSheet> Tables);
