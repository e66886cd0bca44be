using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.AnswerPerson;

/// <summary>Corrects whom a draft is about; only while the file is the draft's own. What others know of a person is not rewritten by a form.</summary>
public sealed class AnswerPerson(Database db, TimeProvider clock)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, PersonAnswers person, CancellationToken stop) => db.Write(actor, Act.InquiryDraft, async tx =>
    {
        if (await tx.FindOwn(id, stop) is not { } draft) return Refusal.NotFound;
        if (draft.State is not InquiryState.Draft) return new Refusal("Inquiries.Refuse.AlreadySent");
        var mentee = await tx.Set<Mentee>().FindVisible(draft.Mentee, stop);
        if (mentee is null || mentee.Reference != draft.Reference) return new Refusal("Inquiries.Refuse.PersonIsKnown");
        var wrong = person.Check(clock.Today());
        if (wrong.Count > 0) return Outcome<Guid>.Refused(wrong);

        var (registration, known) = tx.IndexesOf(person);
        var matter = await tx.OpenMatter(registration, known, draft.Id, stop);
        if (await tx.Inquiries.FirstOrDefaultAsync(i => i.Id == matter, stop) is { } here)
        {
            tx.Saw(Act.InquiryDraft, here.Mentee, here.Id);
            return here.Id;
        }
        draft.Identify(person.Registration, registration, known);
        mentee.Rename(person.Name!);
        mentee.Born(person.Born);
        mentee.Reads(person.Language!);
        tx.Did(Act.InquiryDraft, draft.Mentee, draft.Id);
        return draft.Id;
    }, stop);
}
