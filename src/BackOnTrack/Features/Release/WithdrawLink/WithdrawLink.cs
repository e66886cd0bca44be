using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Release;

/// <summary>Ends the address of a point before its time: it went to the wrong hands, or nobody is asked any more.</summary>
public sealed class WithdrawLink(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid item, CancellationToken stop) => db.Write(actor, Act.ReleaseLinkWithdraw, async tx =>
    {
        if (await tx.ItemOf(mentorship, item, stop) is not { } it) return Refusal.NotFound;
        if (await tx.DropLinks(item, stop) == 0) return new Refusal("Release.Refuse.NoLink");
        tx.Did(Act.ReleaseLinkWithdraw, it.Mentee, it.Id);
        return it.Id;
    }, stop);
}
