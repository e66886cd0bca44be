using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Network;

/// <summary>
/// Removes somebody with everything that hangs on them: who they are, how to reach them, their words, contacts and notes,
/// invitations, and what they said they would do. That it was done stays, without a word about whom.
/// </summary>
public sealed class RemovePerson(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid person, RemovalInput input, CancellationToken stop) => db.Write(actor, Act.NetworkPersonRemove, async tx =>
    {
        if (await tx.OneOfTheNetwork(mentorship, person, stop) is not { } it) return Refusal.NotFound;
        if (!NetworkRemoval.Of(it.Person, input, tx.Doer).Accepted(out var removal, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Entry(it.Portrait).State = Microsoft.EntityFrameworkCore.EntityState.Detached; // goes with the person, in the database
        tx.Remove(it.Person);
        tx.Add(removal);
        tx.Did(Act.NetworkPersonRemove, it.Person.Mentee, person);
        return person;
    }, stop);
}
