using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.People;

/// <summary>
/// Puts right who somebody is, once the inquiry is sent: the file, what it is found by and what the duplicate check compares, and in the
/// same transaction everybody who was told the wrong of it (LED article 16, O34). What stood there stays in the restricted history alone.
/// </summary>
public sealed class CorrectPerson(Database db, IEnumerable<IFollowsPerson> rooms)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, PersonInput input, CancellationToken stop) => db.Write(actor, Act.PersonCorrect, async tx =>
    {
        if (await tx.Mentees.FindVisible(id, stop) is not { } mentee) return Refusal.NotFound;
        if (await tx.IsDraft(id, stop)) return new Refusal("People.Refuse.StillDraft");
        if (mentee.Version != input.Version) return Refusal.Conflict;
        var stands = await tx.FactsOf(mentee, stop);
        if (!mentee.Correct(stands, input, tx.RegistrationIndex, actor.Account, tx.Now, tx.Now.Day()).Accepted(out var correction, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (correction.Changes(PersonPart.Registration) && await IsOfAnother(tx, mentee, stop)) return new Refusal("People.Refuse.NumberElsewhere", nameof(input.Registration));
        tx.Expect(mentee, input.Version);
        tx.Add(correction);
        if (correction.Changes(PersonPart.Name)) await FoundByTheNewName(tx, mentee, stop);
        await tx.SaveChangesAsync(stop);
        foreach (var room in rooms) await room.Corrected(tx, correction, input.Facts, stop);
        tx.Did(Act.PersonCorrect, id, correction.Id);
        return correction.Id;
    }, stop);

    /// <summary>One number, one file; whose it is nobody is told. Two who write one number at one instant go one after the other.</summary>
    private static async Task<bool> IsOfAnother(Tx tx, Mentee mentee, CancellationToken stop)
    {
        if (mentee.RegistrationIndex is not { } index) return false;
        await tx.StandInLine(index, null, stop);
        return await tx.KnownPerson(index, stop) is { } owner && owner != mentee.Id;
    }

    private static async Task FoundByTheNewName(Tx tx, Mentee mentee, CancellationToken stop)
    {
        await tx.NameTokens.Where(t => t.Mentee == mentee.Id).ExecuteDeleteAsync(stop);
        tx.FindBy(mentee);
    }
}
