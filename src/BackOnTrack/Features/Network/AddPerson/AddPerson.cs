using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Network;

/// <summary>Writes somebody down as the mentee tells it: first name, relation, role, and what may be said by whom.</summary>
public sealed class AddPerson(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, PersonInput input, CancellationToken stop) => db.Write(actor, Act.NetworkPersonWrite, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return Refusal.NotFound;
        tx.About(about.Mentee);
        var already = await tx.NetworkPeople.CountAsync(p => p.Mentee == about.Mentee, stop);
        if (!NetworkPerson.Add(about, input, already, tx.Programme.Network, tx.Doer).Accepted(out var added, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.AddRange(added.Person, added.Portrait);
        await tx.DropDraft(NetworkForms.Person, mentorship, stop);
        tx.Did(Act.NetworkPersonWrite, about.Mentee, added.Person.Id);
        return added.Person.Id;
    }, stop);
}
