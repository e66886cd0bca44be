using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>An event deadlines run from, as the database has it.</summary>
internal sealed record DeadlineEventRow(string Event, Guid Subject, Guid Mentee, int Unit, DateOnly Began, DateOnly? Ended);

/// <summary>
/// Keeps the deadlines of the pack: begins those whose event has come, ends those whose event is over, lets a pause end on its day, and tells
/// the next where one is overdue for long enough. Asks what is not so yet, so it may run twice, late, and on two nodes.
/// </summary>
public sealed class SettleDeadlines(Database db)
{
    private const int AtOnce = 500;

    public Task<Outcome<int>> Run(CancellationToken stop) => db.Read<int>(Actor.House, Act.SafetyWatch, async tx =>
    {
        if (!await tx.WatchesAlone(stop)) return 0;
        var touched = await Begin(tx, stop);
        touched.AddRange(await End(tx, stop));
        var today = tx.Now.Day();
        foreach (var rested in await tx.Deadlines.Where(d => d.DoneOn == null && d.PausedUntil < today).Take(AtOnce).ToListAsync(stop))
            await tx.RunsAgain(rested, stop);
        touched.AddRange(await Escalate(tx, today, stop));
        tx.SawMany(Act.SafetyWatch, touched);
        return touched.Count;
    }, stop);

    private static async Task<List<Guid>> Begin(Tx tx, CancellationToken stop)
    {
        var begun = new List<Guid>();
        foreach (var rule in tx.Programme.Deadlines)
        {
            var (from, deadlines) = (Snake.Of(rule.From), tx.Deadlines);
            foreach (var e in await Events(tx).Where(e => e.Event == from && e.Ended == null && !deadlines.Any(d => d.Name == rule.Name && d.Subject == e.Subject)).Take(AtOnce).ToListAsync(stop))
            {
                tx.Add(Deadline.Begin(rule, e.Mentee, e.Unit, e.Subject, e.Began, tx.Programme.Calendar, tx.Now));
                begun.Add(e.Mentee);
            }
        }
        return begun;
    }

    private static async Task<List<Guid>> End(Tx tx, CancellationToken stop)
    {
        var events = await Events(tx).Where(e => e.Ended != null).Take(AtOnce).ToDictionaryAsync(e => e.Subject, stop);
        var over = await tx.Deadlines.Where(d => d.DoneOn == null && events.Keys.Contains(d.Subject)).ToListAsync(stop);
        foreach (var deadline in over) deadline.End(events[deadline.Subject].Ended!.Value);
        return [.. over.Select(d => d.Mentee)];
    }

    private static async Task<List<Guid>> Escalate(Tx tx, DateOnly today, CancellationToken stop)
    {
        var late = await tx.Deadlines.Where(d => d.DoneOn == null && d.PausedOn == null && d.EscalatedAt == null && d.EscalatesOn <= today).OrderBy(d => d.EscalatesOn).Take(AtOnce).ToListAsync(stop);
        foreach (var deadline in late.Where(d => d.IsToEscalate(today)))
        {
            deadline.Escalate(tx.Now);
            if (tx.Programme.Deadlines.FirstOrDefault(r => r.Name == deadline.Name) is not { } rule) continue; // the pack has let go of it
            var next = await tx.ToBeTold(deadline.Mentee, [rule.Next], stop);
            // A mentor without a coach: what nobody hears is told to the coordinators once more.
            foreach (var person in next.Count > 0 ? next : await tx.ToBeTold(deadline.Mentee, [TellFunction.Coordinator], stop))
                tx.Tell(person.Account, NoticeKind.DeadlineOverdue, rule.Next is TellFunction.Administrator or TellFunction.Security ? "/" : $"/deadlines/{deadline.Id}");
        }
        return [.. late.Select(d => d.Mentee)];
    }

    private static IQueryable<DeadlineEventRow> Events(Tx tx) => tx.Database.SqlQuery<DeadlineEventRow>($"""
        select event as "Event", subject as "Subject", mentee as "Mentee", unit as "Unit", began as "Began", ended as "Ended" from bot.deadline_events({Clock.Zone.Id})
        """);
}
