namespace BackOnTrack.Domain.Inquiries;

/// <summary>Who asks, and on whose behalf.</summary>
public sealed record AskingAnswers(Asker? Asker = null, OnBehalf? OnBehalf = null, string? OnBehalfName = null, string? Contact = null);

/// <summary>The legal status and where the person is.</summary>
public sealed record CustodyAnswers(LegalStatus? LegalStatus = null, int? Establishment = null);

/// <summary>When the person will be released, or why nobody can say.</summary>
public sealed record ReleaseAnswers(ReleaseKnown? ReleaseKnown = null, DateOnly? ReleaseOn = null, ReleaseUnknown? ReleaseUnknown = null);

/// <summary>What makes somebody ask now, and from which work a mentor should come, where that is wished for.</summary>
public sealed record WhyNowAnswers(Occasion[]? Occasions = null, string? WhyNow = null, WishedBackground[]? WishedBackgrounds = null);

/// <summary>Whether the person knows.</summary>
public sealed record ToldAnswers(Told? Told = null, Attitude? Attitude = null, NotTold? NotTold = null);
