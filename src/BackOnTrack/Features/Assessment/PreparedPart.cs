namespace BackOnTrack.Features.Assessment;

/// <summary>What is prepared, shown on several pages.</summary>
/// <param name="Forms">Where the forms of the material are, or null where they are not offered.</param>
/// <param name="ConsentForms">The same for consent, which is open at every stage.</param>
public sealed record PreparedPart(AssessmentView View, string? Forms = null, string? ConsentForms = null);
