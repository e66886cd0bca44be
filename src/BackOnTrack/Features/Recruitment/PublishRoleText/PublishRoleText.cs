using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;

namespace BackOnTrack.Features.Recruitment;

public sealed class RoleTextInput
{
    public string? Words { get; set; }

    /// <summary>The version the form began with: a newer one meanwhile is a conflict.</summary>
    public int Before { get; set; }
}

/// <summary>Puts a new version in the place of the text in force. Earlier versions stay: applications rest on them.</summary>
public sealed class PublishRoleText(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, RoleTextKind kind, RoleTextInput input, CancellationToken stop) => db.Write(actor, Act.RoleTextPublish, async tx =>
    {
        var before = await tx.InForce(kind, stop);
        if ((before?.Number ?? 0) != input.Before) return Refusal.Conflict;
        if (!RoleText.Publish(kind, before, input.Words, actor.Account, tx.Now).Accepted(out var text, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(text);
        tx.Did(Act.RoleTextPublish, null, text.Id);
        return text.Id;
    }, stop);
}
