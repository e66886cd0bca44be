using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>A disclosure with everything that lies with it.</summary>
public sealed record DisclosureView(
    Disclosure Disclosure, string Name, Recipient Recipient, DisclosureCopy Copy, IReadOnlyList<DisclosureItem> Items, IReadOnlyList<RecipientNotice> Notices, IReadOnlyDictionary<Guid, string> Names, DateOnly Today)
{
    public string At => $"/mentorships/{Disclosure.Mentorship}/disclosures/{Disclosure.Id}";
    public string NameOf(Guid? account) => account is { } id ? Names.GetValueOrDefault(id, "") : "";
    public IEnumerable<DisclosureItem> InDoubt => Items.Where(i => i.Doubt is not FactDoubt.None);
    public bool IsExpired => Disclosure.State is ShareState.InForce && !Disclosure.Holds(Today);
}

public sealed class ReadDisclosure(Database db)
{
    /// <param name="act">The act the page is about: reading, or what is done on it.</param>
    public Task<Outcome<DisclosureView>> Run(Actor actor, Act act, Guid mentorship, Guid id, CancellationToken stop) => db.Read<DisclosureView>(actor, act, async tx =>
    {
        if (await tx.Disclosures.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.Mentorship == mentorship, stop) is not { } it) return Refusal.NotFound;
        if (await tx.Set<Mentee>().FindVisible(it.Mentee, stop) is not { } person) return Refusal.NotFound;
        var recipient = await tx.Recipients.AsNoTracking().SingleAsync(r => r.Id == it.Recipient, stop);
        var copy = await tx.Open(await tx.DisclosureCopies.AsNoTracking().SingleAsync(c => c.Id == id, stop), stop);
        var items = await tx.Open(await tx.DisclosureItems.AsNoTracking().Where(i => i.Disclosure == id).ToListAsync(stop), stop);
        var notices = await tx.RecipientNotices.AsNoTracking().Where(n => n.Disclosure == id).OrderBy(n => n.OwedAt).ToListAsync(stop);
        tx.Saw(act, it.Mentee, id);
        return new DisclosureView(it, person.Name.Text, recipient, copy, [.. items.OrderBy(i => i.Fact)], notices, await tx.NamesOf([it.PreparedBy, .. new[] { it.DecidedBy }.OfType<Guid>()], stop), tx.Now.Day());
    }, stop);
}
