using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.ReadDebrief;

/// <summary>What is owed after something happened, and what of it is done.</summary>
/// <param name="InTheWay">Why the reader cannot correct or withdraw it; null for who can.</param>
/// <param name="Before">What stood there before, the latest first, with who changed it.</param>
public sealed record DebriefSheet(
    string Alias, Debrief Debrief, DateTimeOffset ContactBy, DateTimeOffset HoldBy, DateTimeOffset Now, Refusal? InTheWay, IReadOnlyList<(DebriefCorrection Was, string By)> Before);

public sealed class ReadDebrief(Database db)
{
    public Task<Outcome<DebriefSheet>> Run(Actor actor, Guid mentor, Guid id, CancellationToken stop) => db.Read<DebriefSheet>(actor, Act.TalkRead, async tx =>
    {
        if (await tx.DebriefsEver.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.Mentor == mentor, stop) is not { } debrief) return Refusal.NotFound;
        var alias = (await tx.AliasOf(mentor, stop))!;
        var before = await tx.Open(await tx.DebriefCorrections.AsNoTracking().Where(c => c.Debrief == id).OrderByDescending(c => c.CorrectedAt).ToListAsync(stop), stop);
        var names = await tx.NamesOf(before.Select(c => c.CorrectedBy), stop);
        tx.Saw(Act.TalkRead, null, id);
        var rules = tx.Programme.Coaches;
        return new DebriefSheet(alias, debrief, debrief.ContactBy(rules), debrief.HoldBy(rules), tx.Now,
            debrief.InTheWayOfChanging(actor.Account, actor.Hat == Role.Coach), [.. before.Select(c => (c, names.GetValueOrDefault(c.CorrectedBy, "")))]);
    }, stop);
}

/// <summary>The coach has reached the mentor.</summary>
public sealed class NoteContact(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, CancellationToken stop) => db.Write(actor, Act.DebriefContact, async tx =>
    {
        if (await tx.Debriefs.SingleOrDefaultAsync(d => d.Id == id && d.Mentor == mentor, stop) is not { } debrief) return Refusal.NotFound;
        debrief.Contacted(tx.Now);
        tx.Did(Act.DebriefContact, null, id);
        return id;
    }, stop);
}
