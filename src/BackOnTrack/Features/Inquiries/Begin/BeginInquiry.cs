using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.Begin;

/// <summary>
/// Begins a draft once it is known whom it is about. Somebody who already has an open matter that the actor may see leads
/// there: the id returned is then the existing one's. One the actor may not see changes nothing here: the same draft begins.
/// </summary>
public sealed class BeginInquiry(Database db, TimeProvider clock)
{
    public Task<Outcome<Guid>> Run(Actor actor, PersonAnswers person, int? unit, CancellationToken stop) => db.Write(actor, Act.InquiryDraft, async tx =>
    {
        var wrong = person.Check(clock.Today());
        if (wrong.Count > 0) return Outcome<Guid>.Refused(wrong);
        var units = await tx.UnitsOfActor(stop);
        if (unit is null && units.Count > 1) return new Refusal("Inquiries.Refuse.Unit", "Unit");
        var into = unit is { } chosen && units.Contains(chosen) ? chosen : units is [var only, ..] ? only : 0;
        if (into == 0) return new Refusal("Inquiries.Refuse.NoUnit");

        var (registration, known) = tx.IndexesOf(person);
        var about = await tx.InquiriesAbout(registration, known, stop);
        if (await Existing(tx, about, registration, known, stop) is { } here)
        {
            tx.Saw(Act.InquiryDraft, here.Mentee, here.Id);
            return here.Id;
        }

        var reference = (await tx.NewReferences(1, stop))[0];
        var file = await tx.FileWith(registration, stop) ?? (about is [var newest, ..] ? newest.Mentee : null);
        var mentee = file ?? await tx.NewFile(person, into, reference, stop);
        if (file is not null) into = await tx.Set<Domain.People.Mentee>().Where(m => m.Id == file).Select(m => m.Unit).SingleAsync(stop);
        var inquiry = Inquiry.Begin(mentee, into, actor.Account, reference, tx.Now, clock.Today());
        inquiry.Identify(person.Registration, registration, known);
        tx.Add(inquiry);
        tx.Did(Act.InquiryDraft, mentee, inquiry.Id);
        return inquiry.Id;
    }, stop);

    /// <summary>What the actor may see: the matter already here, or the draft about the same person they began themselves.</summary>
    private static async Task<InquiryHere?> Existing(Tx tx, IReadOnlyList<InquiryHere> about, byte[]? registration, byte[]? person, CancellationToken stop)
    {
        var matter = await tx.OpenMatter(registration, person, but: null, stop);
        return (matter is null ? null : await tx.Inquiries.Where(i => i.Id == matter).Select(i => new InquiryHere(i.Id, i.Mentee, i.State)).FirstOrDefaultAsync(stop))
            ?? about.FirstOrDefault(i => i.State == InquiryState.Draft);
    }
}
