using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Drafts;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Network;

/// <summary>Keeps how to reach somebody, as far as the mentee and, for a child, a carer allow it.</summary>
public sealed class WriteContactData(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid person, Domain.Network.ContactDataInput input, CancellationToken stop) => db.Write(actor, Act.NetworkContactDataWrite, async tx =>
    {
        if (await tx.OneOfTheNetwork(mentorship, person, stop) is not { } it) return Refusal.NotFound;
        var before = await tx.NetworkContactData.SingleOrDefaultAsync(d => d.Id == person, stop);
        if ((before?.Version ?? 0) != input.Version) return Refusal.Conflict;
        if (!Domain.Network.NetworkContactData.Write(it.Portrait, before, it.Standing, input).Accepted(out var data, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (before is null) tx.Add(data);
        await tx.DropDraft(NetworkForms.ContactData, person, stop);
        tx.Did(Act.NetworkContactDataWrite, it.Person.Mentee, person);
        return person;
    }, stop);
}
