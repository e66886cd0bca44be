using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Network;

/// <summary>Writes down that somebody was spoken to, with a short note. Without the mentee's yes, or against theirs, it is refused in words.</summary>
public sealed class LogContact(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid person, ContactInput input, CancellationToken stop) => db.Write(actor, Act.NetworkContactLog, async tx =>
    {
        if (await tx.OneOfTheNetwork(mentorship, person, stop) is not { } it) return Refusal.NotFound;
        if (!NetworkContact.Log(it.Portrait, it.Standing, input, tx.Programme.Network, tx.Doer).Accepted(out var logged, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.AddRange(logged.Contact, logged.Note);
        await tx.DropDraft(NetworkForms.Contact, person, stop);
        tx.Did(Act.NetworkContactLog, it.Person.Mentee, logged.Contact.Id);
        return logged.Contact.Id;
    }, stop);
}
