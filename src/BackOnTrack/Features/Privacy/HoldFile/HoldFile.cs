using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Privacy;
using BackOnTrack.Features.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Privacy;

/// <summary>Writes down that an authority needs a file, so that nobody erases it before the day (O12).</summary>
public sealed class HoldFile(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentee, HoldInput input, CancellationToken stop) => db.Write(actor, Act.HoldSet, async tx =>
    {
        if (await tx.Mentees.FindVisible(mentee, stop) is not { } file) return Refusal.NotFound;
        tx.About(mentee);
        if (!LegalHold.Set(mentee, file.Unit, input, actor.Account, tx.Now, tx.Now.Day(), tx.LongestReview()).Accepted(out var hold, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(hold);
        tx.Did(Act.HoldSet, mentee, hold.Id);
        return hold.Id;
    }, stop);
}

/// <summary>The authority no longer needs the file: the hold ends before its day.</summary>
public sealed class LiftHold(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentee, Guid id, CancellationToken stop) => db.Write(actor, Act.HoldSet, async tx =>
    {
        var hold = await tx.LegalHolds.SingleOrDefaultAsync(h => h.Id == id && h.Mentee == mentee, stop);
        if (hold is null) return Refusal.NotFound;
        tx.About(mentee);
        if (!hold.Lift(actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.HoldSet, mentee, id);
        return id;
    }, stop);
}

public sealed record HoldsOfFile(string Reference, DateOnly Longest, DateOnly Today, IReadOnlyList<LegalHold> Holds);

/// <summary>The holds there are and were, the newest first.</summary>
public sealed class OfferHold(Database db)
{
    private const int Shown = 20;

    public Task<Outcome<HoldsOfFile>> Run(Actor actor, Guid mentee, CancellationToken stop) => db.Read<HoldsOfFile>(actor, Act.HoldSet, async tx =>
    {
        if (await tx.Mentees.FindVisible(mentee, stop) is not { } file) return Refusal.NotFound;
        var holds = await tx.Open(await tx.LegalHolds.AsNoTracking().Where(h => h.Mentee == mentee).OrderByDescending(h => h.SetAt).ThenBy(h => h.Id).Take(Shown).ToListAsync(stop), stop);
        tx.Saw(Act.HoldSet, mentee);
        return new HoldsOfFile(file.Reference, tx.LongestReview(), tx.Now.Day(), holds);
    }, stop);
}
