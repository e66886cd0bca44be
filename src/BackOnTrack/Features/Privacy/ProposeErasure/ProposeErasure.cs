using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Privacy;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Privacy;

/// <summary>Proposes to erase a file whole. A second person decides; nothing goes before.</summary>
public sealed class ProposeErasure(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentee, ErasureInput input, CancellationToken stop) => db.Write(actor, Act.ErasurePropose, async tx =>
    {
        if (await tx.Mentees.FindVisible(mentee, stop) is not { } person || await tx.AgainstErasing(mentee, stop) is not { } against) return Refusal.NotFound;
        tx.About(mentee);
        if (await tx.ErasureProposals.AnyAsync(p => p.Mentee == mentee && p.State == ErasureState.Open, stop)) return new Refusal("Privacy.Refuse.ProposedAlready");
        if (!ErasureProposal.Make(mentee, person.Unit, person.Reference, input, against, tx.SealProposal, actor.Account, tx.Now).Accepted(out var proposal, out var refusals))
            return Outcome<Guid>.Refused(refusals);
        tx.Add(proposal);
        tx.Did(Act.ErasurePropose, mentee, proposal.Id);
        return proposal.Id;
    }, stop);
}

/// <param name="Against">What stands against it today.</param>
/// <param name="Waiting">The proposal that waits already.</param>
public sealed record ToPropose(string Reference, IReadOnlyList<AgainstErasing> Against, Guid? Waiting);

/// <summary>What the form says before anything is proposed.</summary>
public sealed class OfferProposing(Database db)
{
    public Task<Outcome<ToPropose>> Run(Actor actor, Guid mentee, CancellationToken stop) => db.Read<ToPropose>(actor, Act.ErasurePropose, async tx =>
    {
        if (await tx.Mentees.FindVisible(mentee, stop) is not { } person || await tx.AgainstErasing(mentee, stop) is not { } against) return Refusal.NotFound;
        var waiting = await tx.ErasureProposals.Where(p => p.Mentee == mentee && p.State == ErasureState.Open).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(stop);
        tx.Saw(Act.ErasurePropose, mentee);
        return new ToPropose(person.Reference, against, waiting);
    }, stop);
}
