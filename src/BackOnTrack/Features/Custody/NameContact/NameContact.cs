using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>
/// Lets somebody in the prison or the probation office report of a person's custody and read it: after a transfer, or where
/// nobody there has asked. They see the file from the next request on, as long as there is a matter.
/// </summary>
public sealed class NameContact(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentee, Guid? account, CancellationToken stop) => db.Write(actor, Act.ContactName, async tx =>
    {
        if (await tx.Mentees.FindVisible(mentee, stop) is not { } person) return Refusal.NotFound;
        if (account is not { } chosen) return new Refusal("Custody.Refuse.Open", "Account");
        if (!(await tx.PossibleContacts(mentee, stop)).Exists(c => c.Id == chosen)) return new Refusal("Custody.Refuse.NoContact", "Account");
        if (await tx.CustodyContacts.AnyAsync(c => c.Mentee == mentee && c.Account == chosen && c.Until == null, stop)) return new Refusal("Custody.Refuse.ContactAlready", "Account");
        var contact = CustodyContact.Of(mentee, person.Unit, chosen, actor.Account, tx.Now);
        tx.Add(contact);
        await tx.SettleReach(mentee, Act.ContactName, stop);
        tx.Did(Act.ContactName, mentee, contact.Id);
        return contact.Id;
    }, stop);
}
