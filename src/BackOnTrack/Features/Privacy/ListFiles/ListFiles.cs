using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Privacy;

/// <summary>
/// How long each file is kept: the day of its next review, the day from which it may be erased, and what stands against it, the
/// most overdue first (O7, O10). By reference only: whoever protects data keeps an eye on the days and on nobody's life.
/// </summary>
public sealed class ListFiles(Database db)
{
    private const int OnAPage = 50;

    public Task<Outcome<FilesKept>> Run(Actor actor, int page, CancellationToken stop) => db.Read<FilesKept>(actor, Act.KeepingList, async tx =>
    {
        var (today, before) = (tx.Now.Day(), (Math.Max(page, 1) - 1) * OnAPage);
        var rows = await tx.Database.SqlQuery<KeptRow>($"""
            select mentee as "Mentee", reference as "Reference", review_due as "ReviewDue", restricted as "Restricted", runs as "Runs", over_on as "OverOn", held_until as "HeldUntil"
            from bot.files_kept({today}, {before}, {OnAPage + 1}) order by review_due, mentee
            """).ToListAsync(stop);
        tx.SawMany(Act.KeepingList, rows.Take(OnAPage).Select(r => r.Mentee));
        return new FilesKept([.. rows.Take(OnAPage).Select(r => FileKept.Of(r, tx.Programme.Mentorships.MonthsKept))], today, rows.Count > OnAPage);
    }, stop);
}

/// <param name="MayGoOn">The first day on which it may be erased: so many months after its last matter was over; while one runs, as if it ended at the next review.</param>
public sealed record FileKept(Guid Mentee, string Reference, DateOnly ReviewDue, bool Restricted, bool Runs, DateOnly MayGoOn, DateOnly? HeldUntil)
{
    internal static FileKept Of(KeptRow row, int months) =>
        new(row.Mentee, row.Reference, row.ReviewDue, row.Restricted, row.Runs, (row.Runs ? row.ReviewDue : row.OverOn).AddMonths(months), row.HeldUntil);
}

public sealed record FilesKept(IReadOnlyList<FileKept> Files, DateOnly Today, bool More);
