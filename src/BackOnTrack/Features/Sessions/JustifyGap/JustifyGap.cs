using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>A gap in contact as somebody typed it.</summary>
public sealed class GapInput
{
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
    public GapReason? Reason { get; set; }
    public string? Note { get; set; }
}

/// <summary>Says that contact rests and why; the next due day moves with it.</summary>
public sealed class JustifyGap(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, GapInput input, CancellationToken stop) => db.Write(actor, Act.GapJustify, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } it) return Refusal.NotFound;
        if (!ContactGap.Justify(await tx.GroundOf(it, new(), stop), input.From, input.Until, input.Reason, input.Note, tx.Doer).Accepted(out var gap, out var no))
            return Outcome<Guid>.Refused(no);
        tx.Add(gap);
        var gaps = await tx.ContactGaps.AsNoTracking().Where(g => g.Mentorship == mentorship).ToListAsync(stop);
        await tx.SayWhenDueWith([gap, .. gaps], it, stop);
        tx.Did(Act.GapJustify, it.Mentee, gap.Id);
        return gap.Id;
    }, stop);
}
