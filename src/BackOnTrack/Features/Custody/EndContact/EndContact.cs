using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>Somebody is a person's contact no longer; from the next request on the file is not there for them. What they asked themselves stays answered.</summary>
public sealed class EndContact(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentee, Guid contact, CancellationToken stop) => db.Write(actor, Act.ContactName, async tx =>
    {
        if (await tx.Mentees.FindVisible(mentee, stop) is null) return Refusal.NotFound;
        if (await tx.CustodyContacts.SingleOrDefaultAsync(c => c.Id == contact && c.Mentee == mentee, stop) is not { } it) return Refusal.NotFound;
        it.End(actor.Account, tx.Now);
        await tx.SettleReach(mentee, Act.ContactName, stop);
        tx.Did(Act.ContactName, mentee, it.Id);
        return it.Id;
    }, stop);
}
