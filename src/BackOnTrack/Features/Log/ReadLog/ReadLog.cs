using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Log;
using BackOnTrack.Domain.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Log;

/// <summary>
/// The log of a period, newest first, for its review: of everybody or one account, of all files or one. It is shut until a ground
/// was said (<see cref="OpenLog"/>). Reading the log is written in the log; narrowed to a file it counts as a look at that file.
/// </summary>
public sealed class ReadLog(Database db)
{
    public const int OnAPage = 50;

    public Task<Outcome<LogPage>> Run(Actor actor, LogInput input, CancellationToken stop) => db.Read<LogPage>(actor, Act.LogRead, async tx =>
    {
        if (input.From > input.Until) return new Refusal("Log.Refuse.Period", "From");
        var (from, until) = (input.From.Starts(), input.Until.AddDays(1).Starts());
        if (await tx.OpenReading(stop) is not { } reading)
        {
            tx.SawMany(Act.LogRead, []);
            return new LogPage(null, [], null, null, null);
        }
        var rows = await tx.Database.SqlQuery<LogLine>($"""
            select id as "Id", at as "At", actor as "Actor", name as "Name", hat as "Hat", act as "Act", outcome as "Outcome", file as "File", reference as "Reference",
              files as "Files", cause as "Cause", ground as "Ground", words as "Words"
            from bot.read_log({from}, {until}, {input.Before ?? long.MaxValue}, {(input.OnlyDenied ? "denied" : "")}, {(input.Class is { } kind ? Snake.Of(kind) : "")}, {input.Account}, {input.File}, {OnAPage + 1})
            """).ToListAsync(stop);
        var names = input.Account is null && input.File is null ? null
            : await tx.Database.SqlQuery<LogNames>($"""select name as "Name", reference as "Reference" from bot.log_names({input.Account}, {input.File})""").SingleOrDefaultAsync(stop);
        tx.SawMany(Act.LogRead, input.File is { } file && names?.Reference is not null ? [file] : []);
        var lines = rows.Take(OnAPage).Select(r => r with { Said = r.Words is { } words ? tx.Hashes.OpenForTheHouse("act_log", "detail", r.Actor, words) : null }).ToList();
        return new LogPage(reading, lines, rows.Count > OnAPage ? rows[OnAPage - 1].Id : null, names?.Name, names?.Reference);
    }, stop);
}

/// <summary>Which file a reference means, for whoever may read the log now.</summary>
public sealed class FindLoggedFile(Database db)
{
    /// <summary>Refused at the field: no such file, or the log is shut.</summary>
    public Task<Outcome<Guid>> Run(Actor actor, string? typed, CancellationToken stop) => db.Read<Guid>(actor, Act.LogRead, async tx =>
    {
        var found = FileReference.Parse(typed) is { } reference ? await tx.Ask<Guid?>($"select bot.log_file({reference})", stop) : null;
        tx.SawMany(Act.LogRead, found is { } file ? [file] : []);
        return found is { } one ? one : new Refusal("Log.Refuse.NoSuchFile", "Reference");
    }, stop);
}

/// <param name="From">First day.</param>
/// <param name="Until">Last day, itself included.</param>
/// <param name="OnlyDenied">Only attempts at something that stayed shut.</param>
/// <param name="Class">Only traces of one kind.</param>
/// <param name="Account">Only what one account did.</param>
/// <param name="File">Only what was done in one file, and the lists it stood in.</param>
/// <param name="Before">Where the page begins: entries older than this one.</param>
public sealed record LogInput(DateOnly From, DateOnly Until, bool OnlyDenied = false, LogClass? Class = null, Guid? Account = null, Guid? File = null, long? Before = null);

/// <param name="Reading">For which ground it is open and until when; null while it is shut, and then there are no lines.</param>
/// <param name="Next">Where the next page begins; null on the last one.</param>
/// <param name="Name">Whom the page is narrowed to.</param>
/// <param name="Reference">The file the page is narrowed to.</param>
public sealed record LogPage(LogReading? Reading, IReadOnlyList<LogLine> Lines, long? Next, string? Name, string? Reference);

/// <param name="File">The file the entry is about, as long as it is there.</param>
/// <param name="Reference">That file's reference.</param>
/// <param name="Files">How many files a list or search showed.</param>
/// <param name="Cause">Why a file was opened that no assignment explains; the words to it are for whoever sees who has looked at the file.</param>
/// <param name="Ground">For which ground the log was opened; <paramref name="Words"/> are the sealed sentence to it.</param>
public sealed record LogLine(long Id, DateTimeOffset At, Guid Actor, string? Name, string Hat, string Act, string Outcome, Guid? File, string? Reference, int? Files, string? Cause, string? Ground, byte[]? Words)
{
    /// <summary>The sentence, opened.</summary>
    [System.ComponentModel.DataAnnotations.Schema.NotMapped] public string? Said { get; init; }
}

internal sealed record LogNames(string? Name, string? Reference);
