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
        var mentors = await tx.Database.SqlQuery<Guid>($"""
            select a.mentor as "Value" from (select distinct x.mentor from bot.coach_absence x) a
            where exists (select from bot.coaches_now(a.mentor) n where not exists
                    (select from bot.reach r where r.file = a.mentor and r.account = n.account and r.capacity = n.capacity and r.until is null))
               or exists (select from bot.reach r where r.file = a.mentor and r.until is null and r.capacity in ('coach', 'deputy_coach')
                    and not exists (select from bot.coaches_now(a.mentor) n where n.account = r.account and n.capacity = r.capacity))
            """).ToListAsync(stop);
        foreach (var mentor in mentors) await tx.SettleCoach(mentor, Act.CoachAbsence, stop);
        tx.SawMany(Act.CoachAbsence, mentors);
        return (Outcome<int>)mentors.Count;
    }, stop);
}
