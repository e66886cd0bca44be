using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Sessions;

/// <summary>What a short form shows: whose it is.</summary>
public sealed class ShowHead(Database db)
{
    public Task<Outcome<NamedMentorship>> Run(Actor actor, Act act, Guid mentorship, CancellationToken stop) => db.Read<NamedMentorship>(actor, act, async tx =>
    {
        if (await tx.HeadOf(mentorship, stop) is not { } head) return Refusal.NotFound;
        tx.Saw(Act.SessionList, head.Mentorship.Mentee, mentorship);
        return head;
    }, stop);
}
