using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BackOnTrack.Features.Log;

/// <summary>
/// What has been done in a file, newest first. An entry is shown when the record it is about is: the wall that hides a
/// note hides that there was one.
/// </summary>
public sealed class ReadTimeline(Database db)
{
    public const int OnAPage = 50;

    public Task<Outcome<Timeline>> Run(Actor actor, Guid mentee, int page, CancellationToken stop) => db.Read<Timeline>(actor, Act.FileTimeline, async tx =>
    {
        var person = await tx.Mentees.FindVisible(mentee, stop);
        if (person is null) return Refusal.NotFound;
        var skip = (Math.Max(page, 1) - 1) * OnAPage;
        var rows = await tx.Database.SqlQueryRaw<TimelineEntry>(Sql(tx.Model), mentee, skip, OnAPage + 1).ToListAsync(stop);
        tx.Saw(Act.FileTimeline, mentee);
        return new Timeline(mentee, person.Name.Text, person.Reference, [.. rows.Take(OnAPage)], rows.Count > OnAPage);
    }, stop);

    private static string? _sql;

    private static string Sql(IModel model) => _sql ??= $$"""
        with acts as materialized (
            select l.id, l.at, l.actor, l.hat, l.act, l.record from bot.act_log l
            where l.mentee = {0} and l.outcome = 'done' and l.class in ('collection', 'alteration', 'disclosure', 'erasure'))
        select a.at as "At", a.act as "Act", a.hat as "Hat", n.display_name as "Name"
        from acts a left join bot.account n on n.id = a.actor
        where a.record in ({{string.Join("\n    union all ", Tables(model).Select(table => $"select id from bot.{table} where id in (select record from acts)"))}})
        order by a.at desc, a.id desc offset {1} limit {2}
        """;

    /// <summary>Every table whose rows lie in a mentee's file.</summary>
    private static IEnumerable<string> Tables(IModel model) => model.GetEntityTypes()
        .Where(type => type.ClrType.IsAssignableTo(typeof(IInFile))).Select(type => type.GetTableName()!).Order(StringComparer.Ordinal);
}

/// <param name="More">Whether there are older entries.</param>
public sealed record Timeline(Guid Mentee, string Name, string Reference, IReadOnlyList<TimelineEntry> Entries, bool More);

/// <summary>One act in a file.</summary>
public sealed record TimelineEntry(DateTimeOffset At, string Act, string Hat, string? Name);
