using System.ComponentModel.DataAnnotations.Schema;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Log;

/// <summary>
/// Who has looked at one file in a period: openings, lists and searches it stood in, and attempts that were denied.
/// The database answers only the coordinator of the file's unit and the data protection officer.
/// </summary>
public sealed class SeeLookers(Database db)
{
    public const int OnAPage = 50;

    public Task<Outcome<Lookers>> Run(Actor actor, LookersInput input, CancellationToken stop) => db.Read<Lookers>(actor, Act.FileLookers, async tx =>
    {
        var person = await tx.Mentees.FindVisible(input.Mentee, stop);
        if (person is null && actor.Hat != Role.DataProtection) return Refusal.NotFound;
        if (input.From > input.Until) return new Refusal("Log.Refuse.Period", "From");
        var rows = await tx.Database.SqlQuery<LookerEntry>($"""
            select at as "At", name as "Name", hat as "Hat", act as "Act", outcome as "Outcome", in_a_list as "InAList", cause as "Cause", actor as "Actor", words as "Words"
            from bot.lookers({input.Mentee}, {input.From.Starts()}, {input.Until.AddDays(1).Starts()}, {(Math.Max(input.Page, 1) - 1) * OnAPage}, {OnAPage + 1})
            """).ToListAsync(stop);
        if (person is null && rows.Count == 0) return Refusal.NotFound;
        tx.Saw(Act.FileLookers, input.Mentee);
        return new Lookers(person?.Reference, [.. rows.Take(OnAPage).Select(row => row with { Said = row.Words is { } words ? tx.Hashes.OpenForTheHouse("act_log", "detail", row.Actor, words) : null })], rows.Count > OnAPage);
    }, stop);
}

/// <param name="From">First day.</param>
/// <param name="Until">Last day, itself included.</param>
public sealed record LookersInput(Guid Mentee, DateOnly From, DateOnly Until, int Page);

/// <param name="Reference">Null for a reader who may not open the file itself.</param>
/// <param name="More">Whether there are older entries in the period.</param>
public sealed record Lookers(string? Reference, IReadOnlyList<LookerEntry> Entries, bool More);

/// <param name="InAList">The file stood in a list or a search with others.</param>
/// <param name="Cause">Why the file was opened, where no assignment explains it.</param>
/// <param name="Words">The reason in the words of whoever opened it, as they rest.</param>
public sealed record LookerEntry(DateTimeOffset At, string? Name, string Hat, string Act, string Outcome, bool InAList, string? Cause, Guid Actor, byte[]? Words)
{
    /// <summary>The same words, open.</summary>
    [NotMapped] public string? Said { get; init; }
}
