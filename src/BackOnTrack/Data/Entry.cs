using BackOnTrack.Access;

namespace BackOnTrack.Data;

/// <summary>One line of the act log before it is written.</summary>
/// <param name="Act">What was done.</param>
/// <param name="Mentee">In whose file, if in one.</param>
/// <param name="Record">Which record, if one.</param>
/// <param name="Seen">The files whose rows a list or search showed.</param>
/// <param name="Detail">Personal detail, sealed: the words of a search, the reason of an opening.</param>
public sealed record Entry(Act Act, Guid? Mentee = null, Guid? Record = null, Guid[]? Seen = null, byte[]? Detail = null)
{
    public string Outcome { get; init; } = "done";
    public string? Code { get; init; }
    public Guid? Once { get; init; }

    /// <summary>Something was changed: never left out, whatever the request has looked at or changed before.</summary>
    public bool Wrote { get; init; }
}

/// <summary>Where a form leads that is sent again, when that is no record of its entry.</summary>
internal sealed record FormAnswer(Guid Once, Guid Made);
