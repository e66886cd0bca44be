using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <param name="Token">Goes into the address the recipient is given: shown once and kept nowhere.</param>
public sealed record CopyLink(Guid Id, string Token);

/// <summary>Makes the address through which a recipient outside the system reads the copy and nothing else. An earlier address leads nowhere from now on.</summary>
public sealed class LinkCopy(Database db)
{
    public async Task<Outcome<CopyLink>> Run(Actor actor, Guid mentorship, Guid id, CancellationToken stop)
    {
        var link = OneTimeLink.New();
        var made = await db.Write(actor, Act.DisclosureDecide, async tx =>
        {
            if (await tx.Disclosures.SingleOrDefaultAsync(d => d.Id == id && d.Mentorship == mentorship, stop) is not { } it) return Refusal.NotFound;
            var recipient = await tx.Recipients.AsNoTracking().SingleAsync(r => r.Id == it.Recipient, stop);
            if (!it.Link(link.Hash, recipient.IsRegistered(tx.Now.Day()), tx.Now.Day()).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
            tx.Did(Act.DisclosureDecide, it.Mentee, id);
            return id;
        }, stop);
        return made.Accepted(out var of, out var wrong) ? new CopyLink(of, link.Token) : Outcome<CopyLink>.Refused(wrong);
    }
}
