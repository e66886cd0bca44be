using BackOnTrack.Data;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Privacy;

/// <summary>A file as the database counts its days (0419).</summary>
internal sealed record KeptRow(Guid Mentee, string Reference, DateOnly ReviewDue, bool Restricted, bool Runs, DateOnly OverOn, DateOnly? HeldUntil);

/// <summary>What the acts of keeping ask alike.</summary>
internal static class KeptFiles
{
    extension(Tx tx)
    {
        /// <summary>The days of a file the actor keeps, also where it is restricted; null where it is not there for the actor.</summary>
        public async Task<FileKept?> KeptFile(Guid mentee, CancellationToken stop) => await tx.Database.SqlQuery<KeptRow>($"""
            select mentee as "Mentee", reference as "Reference", review_due as "ReviewDue", restricted as "Restricted", runs as "Runs", over_on as "OverOn", held_until as "HeldUntil"
            from bot.kept_file({mentee}, {tx.Now.Day()})
            """).SingleOrDefaultAsync(stop) is { } row ? FileKept.Of(row, tx.Programme.Mentorships.MonthsKept) : null;

        /// <summary>The last day the next review may be on (O9).</summary>
        public DateOnly LongestReview() => tx.Now.Day().AddMonths(tx.Programme.Mentorships.MonthsToReview);
    }
}
