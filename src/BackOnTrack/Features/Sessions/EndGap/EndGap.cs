using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>Says that contact is possible again; the rhythm goes on from there.</summary>
public sealed class EndGap(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid gap, DateOnly? until, CancellationToken stop) => db.Write(actor, Act.GapJustify, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } it) return Refusal.NotFound;
        var gaps = await tx.ContactGaps.Where(g => g.Mentorship == mentorship).ToListAsync(stop);
        if (gaps.Find(g => g.Id == gap) is not { } open) return Refusal.NotFound;
        if (!open.End(until, tx.Doer.Today).Accepted(out _, out var no)) return Outcome<Guid>.Refused(no);
        await tx.SayWhenDueWith(gaps, it, stop);
        tx.Did(Act.GapJustify, it.Mentee, gap);
        return gap;
    }, stop);
}
