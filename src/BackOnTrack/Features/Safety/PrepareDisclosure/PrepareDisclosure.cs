using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>Prepares that something of a file is given to a registered recipient. Nothing is given before another person has decided.</summary>
public sealed class PrepareDisclosure(Database db, Words words)
{
    public const string Form = "disclosure";

    public Task<Outcome<Guid>> Run(Actor actor, Guid id, DisclosureInput input, CancellationToken stop) => db.Write(actor, Act.DisclosurePrepare, async tx =>
    {
        if (await tx.Mentorships.FindVisible(id, stop) is not { } mentorship) return Refusal.NotFound;
        if (await tx.Set<Mentee>().FindVisible(mentorship.Mentee, stop) is not { } mentee) return Refusal.NotFound;
        var (rules, today) = (tx.Programme.Safety, tx.Now.Day());
        var recipient = await tx.Recipients.AsNoTracking().SingleOrDefaultAsync(r => r.Id == input.Recipient, stop);
        var facts = await tx.FactsOf(mentorship, mentee, input.Facts, new(words, rules.Language), stop);
        if (!Disclosure.Prepare(mentee.Id, mentee.Unit, id, input, recipient, facts, rules, actor.Account, today, tx.Now).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(made.Disclosure);
        tx.Add(made.Copy);
        tx.AddRange(made.Items);
        await tx.DropDraft(Form, id, stop);
        tx.Did(Act.DisclosurePrepare, mentee.Id, made.Disclosure.Id);
        return made.Disclosure.Id;
    }, stop);
}

/// <summary>The recipients of the register, for the form.</summary>
public sealed class OfferDisclosure(Database db)
{
    public Task<Outcome<IReadOnlyList<Recipient>>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<IReadOnlyList<Recipient>>(actor, Act.DisclosurePrepare, async tx =>
    {
        if (await tx.Mentorships.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop) is not { } mentorship) return Refusal.NotFound;
        var today = tx.Now.Day();
        var recipients = await tx.Recipients.AsNoTracking().Where(r => r.Kind != RecipientKind.ResearchBody && r.From <= today && (r.Until == null || r.Until > today)).OrderBy(r => r.Name).Take(ListRecipients.OnAPage * 10).ToListAsync(stop);
        tx.Saw(Act.DisclosurePrepare, mentorship.Mentee, id);
        return recipients;
    }, stop);
}
