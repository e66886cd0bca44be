using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.SetCoachAway;

/// <summary>
/// Gives and ends the rights of those who stand in, where an absence began or ended since somebody last looked. Asks what
/// is not so yet, so it may run twice, late, and on two nodes.
/// </summary>
public sealed class SettleStandIns(Database db)
{
    public Task<Outcome<int>> Run(CancellationToken stop) => db.Read(Actor.House, Act.CoachAbsence, async tx =>
    {
        var mentors = await tx.Database.SqlQuery<Guid>($"select m as \"Value\" from bot.stand_ins_to_settle() m").ToListAsync(stop);
        foreach (var mentor in mentors) await tx.SettleCoach(mentor, Act.CoachAbsence, stop);
        tx.SawMany(Act.CoachAbsence, mentors);
        return (Outcome<int>)mentors.Count;
    }, stop);
}
