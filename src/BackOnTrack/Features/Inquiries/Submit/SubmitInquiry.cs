using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Custody;
using BackOnTrack.Features.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.Submit;

/// <summary>
/// Sends a draft in. About somebody with an open matter no second is made: one the actor may see is answered with that one,
/// one they may not see with the same confirmation as ever; either way the coordinator finds it noted.
/// </summary>
public sealed class SubmitInquiry(Database db, TimeProvider clock)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.InquirySubmit, async tx =>
    {
        if (await tx.FindOwn(id, stop) is not { } draft || await tx.Mentees.FindVisible(draft.Mentee, stop) is not { } mentee) return Refusal.NotFound;
        if (draft.State is not InquiryState.Draft)
        {
            tx.Saw(Act.InquirySubmit, draft.Mentee, draft.Id);
            return draft.Id;
        }
        await tx.StandInLine(draft.RegistrationIndex, draft.PersonIndex, stop);
        var matter = await tx.OpenMatter(draft.RegistrationIndex, draft.PersonIndex, draft.Id, stop);
        var about = matter is { } here ? await tx.Inquiries.Where(i => i.Id == here).Select(i => (Guid?)i.Mentee).FirstOrDefaultAsync(stop) : null;
        var shown = about is not null;
        var sent = matter is null ? draft.Submit(tx.Now, clock.Today()) : draft.SubmitAsRepeat(matter, tx.Now, clock.Today());
        if (!sent.Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        var ownFile = mentee.Reference == draft.Reference;
        if (ownFile) await BecomeKnown(tx, draft, mentee, stop);
        // All that follows for a person nobody knew follows for one whose matter the actor may not see: what is missing would tell.
        if (actor.Hat == Role.Referrer && (!shown || about == draft.Mentee)) await tx.BecomeContact(draft.Mentee, draft.Unit, Act.InquirySubmit, stop);
        if ((matter is null || (!shown && ownFile)) && draft.LegalStatus is { } status) await tx.BeginCustody(draft.Mentee, draft.Unit, Enum.Parse<CustodyStatus>($"{status}"), draft.Establishment, draft.ReleaseOn, Why(draft.ReleaseUnknown), stop);
        tx.Did(Act.InquirySubmit, draft.Mentee, draft.Id);
        return shown ? matter!.Value : draft.Id;
    }, stop);

    private static WhyUnknown? Why(ReleaseUnknown? said) => said is { } why ? Enum.Parse<WhyUnknown>($"{why}") : null;

    /// <summary>From here on the person is found by number and name; as long as it was a draft only its author knew.</summary>
    private static async Task BecomeKnown(Tx tx, Inquiry draft, Mentee mentee, CancellationToken stop)
    {
        if (draft is { Registration: { } number, RegistrationIndex: { } index } && await tx.KnownPerson(index, stop) is null) mentee.Identify(number.Text, index);
        tx.FindBy(mentee);
    }
}
