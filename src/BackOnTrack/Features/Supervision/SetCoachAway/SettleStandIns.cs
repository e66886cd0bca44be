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
public sealed class SettleStandIns(OneByOne pieces, TimeProvider clock)
{
    /// <summary>How many mentors in one go.</summary>
    private const int Most = 100;

    /// <summary>For how many mentors somebody was let in or out.</summary>
    public Task<int> Run(CancellationToken stop) => pieces.Run(Act.CoachAbsence, "bot.stand_ins_wait", clock.GetUtcNow(), Most, (tx, over) => Next(tx, over, stop), stop);

    private static async Task<Outcome<Guid>> Next(Tx tx, int over, CancellationToken stop)
    {
        var next = await tx.Ask<Guid?>($"select bot.stand_in_to_settle({over})", stop);
        if (next is not { } mentor) return Refusal.NotFound;
        await tx.SettleCoach(mentor, Act.CoachAbsence, stop);
        tx.Did(Act.CoachAbsence, mentor, mentor);
        return mentor;
    }
}
