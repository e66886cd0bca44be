using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Log;

/// <summary>The log of a period, newest first, for its review. Reading the log is written in the log.</summary>
public sealed class ReadLog(Database db)
{
    public const int OnAPage = 50;

    public Task<Outcome<LogPage>> Run(Actor actor, LogInput input, CancellationToken stop) => db.Read<LogPage>(actor, Act.LogRead, async tx =>
    {
        if (input.From > input.Until) return new Refusal("Log.Refuse.Period", "From");
        var (from, until) = (input.From.Starts(), input.Until.AddDays(1).Starts());
        var rows = await tx.Database.SqlQuery<LogLine>($"""
            select id as "Id", at as "At", name as "Name", hat as "Hat", act as "Act", outcome as "Outcome", reference as "Reference", files as "Files", cause as "Cause"
            from bot.read_log({from}, {until}, {input.Before ?? long.MaxValue}, {(input.OnlyDenied ? "denied" : "")}, {OnAPage + 1})
            """).ToListAsync(stop);
        tx.SawMany(Act.LogRead, []);
        return new LogPage([.. rows.Take(OnAPage)], rows.Count > OnAPage ? rows[OnAPage - 1].Id : null);
    }, stop);
}

/// <param name="From">First day.</param>
/// <param name="Until">Last day, itself included.</param>
/// <param name="OnlyDenied">Only attempts at something that stayed shut.</param>
/// <param name="Before">Where the page begins: entries older than this one.</param>
public sealed record LogInput(DateOnly From, DateOnly Until, bool OnlyDenied, long? Before);

/// <param name="Next">Where the next page begins; null on the last one.</param>
public sealed record LogPage(IReadOnlyList<LogLine> Lines, long? Next);

/// <param name="Reference">The file's reference, when the entry is about one.</param>
/// <param name="Files">How many files a list or search showed.</param>
/// <param name="Cause">Why a file was opened that no assignment explains; the words to it are for whoever sees who has looked at the file.</param>
public sealed record LogLine(long Id, DateTimeOffset At, string? Name, string Hat, string Act, string Outcome, string? Reference, int? Files, string? Cause);
