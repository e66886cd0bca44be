using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Today;

/// <summary>A piece of work somebody is told of: which, about what, by when. Whose it is stays in the file.</summary>
public sealed record DueWork(string Name, Guid Record, DateOnly Due)
{
    /// <summary>As what it is told.</summary>
    public NoticeKind Kind => WorkOfTheHouse.All.FirstOrDefault(work => work.Name == Name)?.Reminds ?? NoticeKind.WorkDue;

    public static DueWork Of(Reminder told) => new(told.Work, told.Record, told.Due);
}

/// <summary>
/// What waits for somebody under one hat and is told outside the start page: the same rows as there, through the same wall. No name is read.
/// </summary>
public sealed class WhatFallsDue(Database db)
{
    /// <summary>Rows of one kind; nobody has that many.</summary>
    private const int Most = 500;

    public Task<Outcome<DueList>> Run(Actor actor, CancellationToken stop) => db.Read<DueList>(actor, Act.WorkRemind, async tx =>
    {
        var (today, found) = (tx.Now.Day(), new List<DueWork>());
        foreach (var work in WorkOfTheHouse.For(actor.Hat).Where(work => work.Reminds is not null))
            found.AddRange(await work.Rows(tx, today).OrderBy(row => row.Due).ThenBy(row => row.Record).Take(Most).Select(row => new DueWork(work.Name, row.Record, row.Due)).ToListAsync(stop));
        tx.SawMany(Act.WorkRemind, []);
        return new DueList(found);
    }, stop);

    /// <summary>The same; nothing when the hat is not worn any more.</summary>
    public async Task<IReadOnlyList<DueWork>> For(Guid account, Role hat, CancellationToken stop) =>
        (await Run(new Actor(account, hat), stop)).Accepted(out var found, out _) ? found.Works : [];
}

public sealed record DueList(IReadOnlyList<DueWork> Works);
