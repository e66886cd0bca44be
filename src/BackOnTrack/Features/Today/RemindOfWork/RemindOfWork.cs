using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Post;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Features.Notices;
using BackOnTrack.Features.Post;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Today;

/// <summary>
/// Tells whoever wants mail what has fallen due for them, once for each piece of work, and takes back what is done before its mail
/// leaves. A person at a time, whose row no other node is at; what was told stands in a ledger (<see cref="Reminder"/>), so it may
/// run late, twice, and on two nodes. Who wants no mail about work is not looked at.
/// </summary>
public sealed class RemindOfWork(OneByOne pieces, WhatFallsDue falls, TimeProvider clock)
{
    /// <summary>How many people in one go.</summary>
    private const int Most = 500;

    private static readonly Role[] hats = [.. WorkOfTheHouse.All.Where(work => work.Reminds is not null).SelectMany(work => work.Hats).Distinct()];

    /// <summary>At how many people's work was looked.</summary>
    public Task<int> Run(CancellationToken stop) => pieces.Run(Act.WorkRemind, "bot.reminders_wait", clock.GetUtcNow().UtcDateTime, Most, (tx, over) => Next(tx, over, stop), stop);

    private async Task<Outcome<Guid>> Next(Tx tx, int over, CancellationToken stop)
    {
        var choice = await tx.PostChoices.FromSql($"select c.* from bot.post_choice c where c.id in (select r.id from bot.to_remind({tx.Now}) r) order by c.remind_at nulls first, c.id offset {over} limit 1 for update skip locked").SingleOrDefaultAsync(stop);
        if (choice is null) return Refusal.NotFound;
        var due = new List<DueWork>();
        var worn = await tx.Set<AccountRole>().Where(r => r.Account == choice.Id && r.Until == null && hats.Contains(r.Role)).Select(r => r.Role).Distinct().ToListAsync(stop);
        foreach (var hat in worn) due.AddRange(await falls.For(choice.Id, hat, stop));
        await Tell(tx, choice, [.. due.Distinct()], stop);
        choice.RemindAgain(choice.NextLook(tx.Now.Local()).Instant());
        tx.Did(Act.WorkRemind, null, choice.Id);
        return choice.Id;
    }

    private static async Task Tell(Tx tx, PostChoice choice, HashSet<DueWork> due, CancellationToken stop)
    {
        var (records, notices) = (due.Select(d => d.Record).ToHashSet(), tx.Notices);
        var told = await tx.Set<Reminder>().AsNoTracking().Where(r => r.Account == choice.Id && (records.Contains(r.Record) || notices.Any(n => n.Id == r.Notice && n.Seen == null))).ToListAsync(stop);
        var known = told.ToLookup(DueWork.Of);
        foreach (var work in due.Where(d => !known.Contains(d) && !choice.Without.Contains(Snake.Of(d.Kind))).OrderBy(d => d.Due))
        {
            var notice = tx.Tell(choice.Id, work.Kind, $"/today/{work.Name}");
            tx.Add(new Reminder { Id = Guid.CreateVersion7(tx.Now), Account = choice.Id, Work = work.Name, Record = work.Record, Due = work.Due, Notice = notice });
        }
        Guid[] done = [.. told.Where(r => !due.Contains(DueWork.Of(r))).Select(r => r.Notice)];
        if (done.Length > 0) await notices.Where(n => done.Contains(n.Id) && n.Seen == null).ExecuteUpdateAsync(n => n.SetProperty(x => x.Seen, tx.Now), stop);
    }
}
