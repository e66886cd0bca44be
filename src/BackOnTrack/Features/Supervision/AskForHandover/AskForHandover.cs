using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.AskForHandover;

/// <summary>Tells whoever is there for a mentor that another coach is to come, and that a summary is needed first.</summary>
public sealed class AskForHandover(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.CoachAssign, async tx =>
    {
        if (!await tx.Mentors.AnyAsync(m => m.Id == id, stop)) return Refusal.NotFound;
        var there = await tx.CoachingOn(tx.Now.Day()).SingleOrDefaultAsync(c => c.Mentor == id, stop);
        if (there?.Responsible is not { } coach) return new Refusal("Supervision.Refuse.NobodyToAsk");
        tx.Tell(coach, NoticeKind.SummaryAsked, $"/mentors/{id}/coach-handover");
        tx.Did(Act.CoachAssign, null, id);
        return id;
    }, stop);
}

/// <summary>Whom the question would reach.</summary>
public sealed record WhomToAsk(Guid Mentor, string Alias, string? Coach);

public sealed class ReadWhomToAsk(Database db)
{
    public Task<Outcome<WhomToAsk>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<WhomToAsk>(actor, Act.CoachAssign, async tx =>
    {
        if (await tx.AliasOf(id, stop) is not { } alias) return Refusal.NotFound;
        var there = await tx.CoachingOn(tx.Now.Day()).SingleOrDefaultAsync(c => c.Mentor == id, stop);
        var names = await tx.NamesOf(there?.Responsible is { } coach ? [coach] : [], stop);
        tx.Saw(Act.CoachAssign, null, id);
        return new WhomToAsk(id, alias, names.Values.FirstOrDefault());
    }, stop);
}
