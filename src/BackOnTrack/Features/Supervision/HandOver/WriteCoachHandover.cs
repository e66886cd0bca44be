using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.HandOver;

/// <summary>Writes what the next coach needs to know: the notes themselves never change hands.</summary>
public sealed class WriteCoachHandover(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, string? words, CancellationToken stop) => db.Write(actor, Act.CoachHandoverWrite, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        if (!CoachHandover.Write(mentor, words, actor.Account, tx.Now).Accepted(out var summary, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(summary);
        tx.Did(Act.CoachHandoverWrite, null, summary.Id);
        return summary.Id;
    }, stop);
}

/// <summary>The summaries of a mentor's coaches, newest first.</summary>
public sealed record Handovers(string Alias, IReadOnlyList<CoachHandover> Written, IReadOnlyDictionary<Guid, string> Names);

public sealed class ReadCoachHandovers(Database db)
{
    private const int Most = 20;

    public Task<Outcome<Handovers>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<Handovers>(actor, Act.CoachHandoverRead, async tx =>
    {
        if (await tx.AliasOf(id, stop) is not { } alias) return Refusal.NotFound;
        var written = await tx.CoachHandovers.AsNoTracking().Where(h => h.Mentor == id).OrderByDescending(h => h.WrittenAt).Take(Most).ToListAsync(stop);
        var names = await tx.NamesOf(written.SelectMany(h => new[] { h.WrittenBy, h.ReadBy ?? h.WrittenBy }), stop);
        tx.Saw(Act.CoachHandoverRead, null, id);
        return new Handovers(alias, await tx.Open(written, stop), names);
    }, stop);
}

/// <summary>The next coach has read it; until then it stands on the coach's list.</summary>
public sealed class NoteHandoverRead(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, CancellationToken stop) => db.Write(actor, Act.CoachHandoverRead, async tx =>
    {
        if (await tx.CoachHandovers.SingleOrDefaultAsync(h => h.Id == id && h.Mentor == mentor, stop) is not { } summary) return Refusal.NotFound;
        summary.ReadOn(tx.Now, actor.Account);
        tx.Did(Act.CoachHandoverRead, null, id);
        return id;
    }, stop);
}
