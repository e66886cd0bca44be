using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Accounts;

namespace BackOnTrack.Features.Release;

/// <summary>
/// Makes the address through which the owner outside says once that the one point is done. Whoever made it hands it over; nothing
/// is mailed. A newer address ends the one before.
/// </summary>
public sealed class MakeLink(Database db)
{
    /// <returns>The token, which is shown once and kept nowhere.</returns>
    public async Task<Outcome<string>> Run(Actor actor, Guid mentorship, Guid item, CancellationToken stop)
    {
        var link = OneTimeLink.New();
        var made = await db.Write(actor, Act.ReleaseLinkMake, async tx =>
        {
            if (await tx.ItemOf(mentorship, item, stop) is not { } it) return Refusal.NotFound;
            if (!ReleaseLink.For(it, link.Hash, tx.Programme.Release, tx.Now).Accepted(out var address, out var refusals)) return Outcome<Guid>.Refused(refusals);
            await tx.DropLinks(item, stop);
            tx.Add(address);
            tx.Did(Act.ReleaseLinkMake, it.Mentee, address.Id);
            return address.Id;
        }, stop);
        return made.Accepted(out _, out var no) ? link.Token : Outcome<string>.Refused(no);
    }
}
