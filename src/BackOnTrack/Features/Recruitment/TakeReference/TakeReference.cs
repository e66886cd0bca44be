using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

public sealed class ReferenceInput
{
    public KnownFor? Known { get; set; }
    public TraitWord? Reliable { get; set; }
    public TraitWord? Listens { get; set; }
    public TraitWord? Discreet { get; set; }
    public TraitWord? Calm { get; set; }
    public TraitWord? Boundaries { get; set; }
    public bool? Recommends { get; set; }
    public string? Words { get; set; }

    public ReferenceAnswers ToAnswers() => new(Known, Reliable, Listens, Discreet, Calm, Boundaries, Recommends, Words);
}

/// <summary>A page with the questions to a referee: the one behind the address, and the coordinator's beside the telephone.</summary>
public interface IHoldsAReference
{
    ReferenceInput Input { get; }
}

/// <summary>
/// What a referee answers through the address they were given. Used, too old or never made: one answer for all, and the
/// page shows nothing of whom it is about.
/// </summary>
public sealed class TakeReference(Database db)
{
    public Task<Outcome<Guid>> Run(string token, ReferenceInput input, CancellationToken stop) => db.Write(Actor.House, Act.ReferenceTake, async tx =>
    {
        var reference = await tx.StillOpen(token).SingleOrDefaultAsync(stop);
        if (reference is null) return Refusal.NotFound;
        if (!reference.Take(input.ToAnswers(), ReferenceWay.Link, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.ReferenceTake, null, reference.Id);
        return reference.Id;
    }, stop);
}

/// <summary>Whether the address still works.</summary>
public sealed class FindReference(Database db)
{
    public Task<Outcome<bool>> Run(string token, CancellationToken stop) => db.Read<bool>(Actor.House, Act.ApplicationForm, async tx =>
        await tx.StillOpen(token).AnyAsync(stop) ? true : Refusal.NotFound, stop);
}

internal static class ReferenceAddress
{
    extension(Tx tx)
    {
        public IQueryable<ApplicationReference> StillOpen(string token)
        {
            var hash = OneTimeLink.HashOf(token);
            return tx.References.Where(r => r.Hash == hash && r.AnsweredAt == null && r.Expires > tx.Now);
        }
    }
}
