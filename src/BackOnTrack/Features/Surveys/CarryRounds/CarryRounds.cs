using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>
/// Asks those a round is for on its first day, and reminds those who have not answered once, a few days before its last. Due on or
/// before today and not yet done: it may run late, twice, and on two nodes.
/// </summary>
public sealed class CarryRounds(OneByOne pieces, TimeProvider clock)
{
    /// <summary>How many in one go.</summary>
    private const int Most = 100;

    /// <summary>How many rounds were opened or reminded of.</summary>
    public Task<int> Run(CancellationToken stop) => pieces.Run(Act.SurveyCarry, "bot.survey_rounds_waiting", clock.Today(), Most, (tx, over) => Next(tx, over, stop), stop);

    private static async Task<Outcome<Guid>> Next(Tx tx, int over, CancellationToken stop)
    {
        var today = tx.Now.Day();
        var last = today.AddDays(SurveyRound.ReminderBefore);
        var round = await tx.SurveyRounds.FromSql($"""
            select r.* from bot.survey_round r where (r.opened_on is null and r.opens <= {today}) or (r.opened_on is not null and r.reminded_on is null and r.closes <= {last})
            order by r.opens, r.id offset {over} limit 1 for update skip locked
            """).SingleOrDefaultAsync(stop);
        if (round is null) return Refusal.NotFound;
        if (round.OpenedOn is null) await Open(tx, round, today, stop);
        else await Remind(tx, round, today, stop);
        tx.Did(Act.SurveyCarry, null, round.Id);
        return round.Id;
    }

    private static async Task Open(Tx tx, SurveyRound round, DateOnly today, CancellationToken stop)
    {
        round.Open(today);
        if (round.IsClosed(today)) return;
        var survey = await tx.Surveys.AsNoTracking().SingleAsync(s => s.Id == round.Survey, stop);
        foreach (var (account, unit) in survey.Audience is SurveyAudience.Mentors ? await Mentors(tx, round.Unit, today, stop) : await Coaches(tx, round.Unit, today, stop))
        {
            tx.Add(SurveyAsked.Of(round, account, unit));
            tx.Tell(account, NoticeKind.SurveyWaits, AddressOf(round));
        }
    }

    private static async Task Remind(Tx tx, SurveyRound round, DateOnly today, CancellationToken stop)
    {
        round.Remind(today);
        if (round.IsClosed(today)) return;
        foreach (var account in await tx.SurveyAsked.Where(a => a.Round == round.Id && !a.Answered).Select(a => a.Account).ToListAsync(stop)) tx.Tell(account, NoticeKind.SurveyEnding, AddressOf(round));
    }

    /// <summary>Where somebody who was asked answers.</summary>
    internal static string AddressOf(SurveyRound round) => $"/surveys/rounds/{round.Id}/answer";

    /// <summary>Whoever is available and not on leave on the day.</summary>
    private static async Task<List<(Guid, int)>> Mentors(Tx tx, int? unit, DateOnly today, CancellationToken stop)
    {
        var away = tx.MentorLeaves.Where(l => l.From <= today && (l.Until == null || l.Until >= today)).Select(l => l.Mentor);
        return [.. (await tx.Mentors.AsNoTracking().Where(m => m.State == MentorState.Available && (unit == null || m.Unit == unit) && !away.Contains(m.Id)).Select(m => new { m.Id, m.Unit }).ToListAsync(stop)).Select(m => (m.Id, m.Unit))];
    }

    /// <summary>Whoever coaches somebody on the day, in the unit in which most of theirs are.</summary>
    private static async Task<List<(Guid, int)>> Coaches(Tx tx, int? unit, DateOnly today, CancellationToken stop) =>
        [.. (await tx.CoachPeriods.AsNoTracking().Where(p => p.From <= today && (p.Until == null || p.Until > today) && (unit == null || p.Unit == unit)).Select(p => new { p.Coach, p.Unit }).ToListAsync(stop))
            .GroupBy(p => p.Coach).Select(g => (g.Key, g.GroupBy(p => p.Unit).OrderByDescending(u => u.Count()).ThenBy(u => u.Key).First().Key))];
}
