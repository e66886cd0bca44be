namespace BackOnTrack.Domain;

/// <summary>Why something was refused: a value, never an exception.</summary>
/// <param name="Code">Names the text in the resources, <c>Module.Refuse.Word</c>; the same on page and API.</param>
/// <param name="Field">The field the text belongs to, or empty when it is about the whole act.</param>
/// <param name="Values">Values for the placeholders of the text, never anything personal.</param>
/// <param name="Kind">Which answer the door gives for it.</param>
public sealed record Refusal(string Code, string Field = "", object[]? Values = null, RefusalKind Kind = RefusalKind.Rule)
{
    /// <summary>Not there, or not yours: one answer for both.</summary>
    public static readonly Refusal NotFound = new("House.Refuse.NotFound", Kind: RefusalKind.NotFound);

    /// <summary>Somebody else saved a newer version meanwhile.</summary>
    public static readonly Refusal Conflict = new("House.Refuse.Conflict", Kind: RefusalKind.Conflict);

    /// <summary>The opening is not explained by an assignment: a reason is asked for first.</summary>
    public static readonly Refusal ReasonNeeded = new("House.Refuse.ReasonNeeded", Kind: RefusalKind.ReasonNeeded);
}

/// <summary>The tiers of <c>design.md</c> 4.</summary>
public enum RefusalKind { Rule, NotFound, Conflict, ReasonNeeded }
