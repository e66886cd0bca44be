namespace BackOnTrack.Domain.Inquiries;

/// <summary>Who asks, and on whose behalf.</summary>
public sealed record AskingAnswers(Asker? Asker, OnBehalf? OnBehalf, string? Name, string? Contact);

/// <summary>The legal status and where the person is.</summary>
public sealed record CustodyAnswers(LegalStatus? LegalStatus, int? Establishment);

/// <summary>When the person will be released, or why nobody can say.</summary>
public sealed record ReleaseAnswers(ReleaseKnown? Known, DateOnly? Date, ReleaseUnknown? Reason);

/// <summary>What makes somebody ask now.</summary>
public sealed record WhyNowAnswers(Occasion[] Occasions, string? Words);

/// <summary>Whether the person knows.</summary>
public sealed record ToldAnswers(Told? Told, Attitude? Attitude, NotTold? Reason);
