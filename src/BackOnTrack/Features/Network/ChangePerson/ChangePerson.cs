using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Drafts;

namespace BackOnTrack.Features.Network;

/// <summary>Writes anew who somebody is to the mentee, and what may be said to them.</summary>
public sealed class ChangePerson(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid person, PersonInput input, uint seen, CancellationToken stop) => db.Write(actor, Act.NetworkPersonWrite, async tx =>
    {
        if (await tx.OneOfTheNetwork(mentorship, person, stop) is not { } it) return Refusal.NotFound;
        if (it.Portrait.Version != seen) return Refusal.Conflict;
        if (!it.Portrait.Change(input, tx.Programme.Network).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.DropDraft(NetworkForms.Person, person, stop);
        tx.Did(Act.NetworkPersonWrite, it.Person.Mentee, person);
        return person;
    }, stop);
}
