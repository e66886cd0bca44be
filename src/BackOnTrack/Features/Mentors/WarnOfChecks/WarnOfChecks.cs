using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.WarnOfChecks;

/// <summary>
/// Tells a mentor and the coordinators of the unit that a check lapses soon, once for each check, before it shuts the mentor out of
/// visits. Due on or before today and not yet told: it may run late, twice, and on two nodes.
/// </summary>
public sealed class WarnOfChecks(OneByOne pieces, Programme programme, TimeProvider clock)
{
    /// <summary>How many in one go.</summary>
    private const int Most = 100;

    /// <summary>Of how many checks somebody was told, or nobody had to be.</summary>
    public Task<int> Run(CancellationToken stop) => pieces.Run(Act.CheckWarn, "bot.checks_to_warn_of", clock.Today().AddDays(programme.Work.CheckAhead), Most, (tx, over) => Next(tx, over, stop), stop);

    private static async Task<Outcome<Guid>> Next(Tx tx, int over, CancellationToken stop)
    {
        var until = tx.Now.Day().AddDays(tx.Programme.Work.CheckAhead);
        var check = await tx.MentorChecks.FromSql($"select c.* from bot.mentor_check c where c.outcome <> 'not_passed' and c.struck_at is null and c.valid_until <= {until} and c.warned_at is null order by c.valid_until, c.id offset {over} limit 1 for update skip locked").SingleOrDefaultAsync(stop);
        if (check is null) return Refusal.NotFound;
        check.Warn(tx.Now);
        if (await Matters(tx, check, stop))
            foreach (var reader in (await tx.CoordinatorsOf(check.Unit, check.Mentor, stop)).Append(check.Mentor).Distinct()) tx.Tell(reader, NoticeKind.CheckEnding, $"/mentors/{check.Mentor}");
        tx.Did(Act.CheckWarn, null, check.Id);
        return check.Id;
    }

    /// <summary>One that is over already, that a longer one takes the place of, or that is of somebody who left, is only ticked off.</summary>
    private static async Task<bool> Matters(Tx tx, MentorCheck check, CancellationToken stop)
    {
        if (check.ValidUntil < tx.Now.Day()) return false;
        var (checks, mentors) = (tx.MentorChecks, tx.Mentors);
        return await mentors.AnyAsync(m => m.Id == check.Mentor && m.State != MentorState.Left, stop)
            && !await checks.AnyAsync(c => c.Mentor == check.Mentor && c.Kind == check.Kind && c.Outcome != CheckOutcome.NotPassed && c.StruckAt == null && c.ValidUntil > check.ValidUntil, stop);
    }
}
