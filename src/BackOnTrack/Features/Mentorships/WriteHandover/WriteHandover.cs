using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Drafts;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.WriteHandover;

public sealed class HandoverInput
{
    public Guid? About { get; set; }
    public string? Words { get; set; }
}

/// <summary>Writes what the next mentor needs to know, about the time with one of the mentors. A mentor writes about their own time.</summary>
public sealed class WriteHandover(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, HandoverInput input, CancellationToken stop) => db.Write(actor, Act.HandoverWrite, async tx =>
    {
        var mentorship = await tx.Mentorships.FindVisible(id, stop);
        if (mentorship is null) return Refusal.NotFound;
        var periods = await tx.PeriodsOf(id, stop);
        var about = actor.Hat == Role.Mentor ? actor.Account : input.About;
        if (about is not { } mentor || periods.All(p => p.Mentor != mentor)) return new Refusal("House.Refuse.Missing", "About");
        if (!HandOver.Write(mentorship, mentor, input.Words ?? "", tx.Doer).Accepted(out var summary, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(summary);
        await tx.DropDraft(MentorshipForms.HandOver, id, stop);
        tx.Did(Act.HandoverWrite, mentorship.Mentee, summary.Id);
        return summary.Id;
    }, stop);
}

/// <summary>The summaries of a mentorship, the latest first.</summary>
public sealed class ReadHandovers(Database db)
{
    public Task<Outcome<IReadOnlyList<HandOver>>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<IReadOnlyList<HandOver>>(actor, Act.HandoverRead, async tx =>
    {
        var mentorship = await tx.Mentorships.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentorship is null) return Refusal.NotFound;
        var summaries = await tx.Open(await tx.HandOvers.AsNoTracking().Where(h => h.Mentorship == id).OrderByDescending(h => h.Recorded).ToListAsync(stop), stop);
        tx.Saw(Act.HandoverRead, mentorship.Mentee, id);
        return summaries.ToList();
    }, stop);
}
