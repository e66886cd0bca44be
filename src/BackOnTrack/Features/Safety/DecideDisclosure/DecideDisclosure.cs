using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>A second person says yes or no. With the yes the text is frozen as it is given.</summary>
public sealed class DecideDisclosure(Database db, Words words)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid id, bool? yes, CancellationToken stop) => db.Write(actor, Act.DisclosureDecide, async tx =>
    {
        if (await tx.Disclosures.SingleOrDefaultAsync(d => d.Id == id && d.Mentorship == mentorship, stop) is not { } it) return Refusal.NotFound;
        var today = tx.Now.Day();
        var items = await tx.Open(await tx.DisclosureItems.Where(i => i.Disclosure == id).ToListAsync(stop), stop);
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } course || await tx.Set<Mentee>().FindVisible(it.Mentee, stop) is not { } mentee) return Refusal.NotFound;
        var shared = new SharedWords(words, tx.Programme.Safety.Language);
        var known = await tx.FactsOf(course, mentee, items.Select(i => i.Fact), shared, stop);
        var recipient = await tx.Recipients.AsNoTracking().SingleAsync(r => r.Id == it.Recipient, stop);
        if (!it.Decide(yes, items, known, recipient.IsRegistered(today), recipient.Kind is RecipientKind.Municipality && await Consented(tx, it, stop), actor.Account, today, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (it.State is ShareState.InForce)
        {
            var copy = await tx.Open(await tx.DisclosureCopies.SingleAsync(c => c.Id == id, stop), stop);
            copy.Freeze(shared.Copy(it, recipient, items, copy.Words?.Text, today));
        }
        tx.Did(Act.DisclosureDecide, it.Mentee, id);
        return id;
    }, stop);

    /// <summary>Whether the person's last words were yes: to taking part, and to sharing with the municipality. Nobody is asked for a consent to anybody else, so it carries nothing there.</summary>
    private static async Task<bool> Consented(Tx tx, Disclosure it, CancellationToken stop)
    {
        var ledger = new ConsentLedger(await tx.Set<Consent>().AsNoTracking().Where(c => c.Mentee == it.Mentee).ToListAsync(stop));
        return ledger.Allows(ConsentPurpose.ShareWithMunicipality) && ledger.State(ConsentPurpose.TakePart) is not (ConsentState.Withdrawn or ConsentState.Declined);
    }
}
