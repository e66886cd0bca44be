using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Privacy;
using BackOnTrack.Features.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Privacy;

/// <summary>
/// Looks at whether a file may be kept: for how long and why, or shut until somebody looks again. Nothing is shut while a
/// mentorship or an inquiry runs, because then nobody could work.
/// </summary>
public sealed class ReviewFile(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentee, ReviewInput input, CancellationToken stop) => db.Write(actor, Act.KeepingReview, async tx =>
    {
        if (await tx.Mentees.FindVisible(mentee, stop) is not { } file || await tx.KeptFile(mentee, stop) is not { } kept) return Refusal.NotFound;
        tx.About(mentee);
        if (!FileReview.Make(file, input, kept.Runs, actor.Account, tx.Now, tx.Now.Day(), tx.LongestReview()).Accepted(out var review, out var refusals))
            return Outcome<Guid>.Refused(refusals);
        tx.Expect(file, input.Version);
        tx.Add(review);
        tx.Did(Act.KeepingReview, mentee, review.Id);
        return review.Id;
    }, stop);
}

/// <summary>What the page of a file's keeping says: its days, its hold, and how it was looked at before.</summary>
public sealed record FileKeeping(FileKept Kept, DateOnly Longest, LegalHold? Hold, IReadOnlyList<FileReview> Before, uint Version);

public sealed class OfferReview(Database db)
{
    /// <summary>So many earlier reviews are shown, the newest first.</summary>
    private const int Shown = 20;

    public Task<Outcome<FileKeeping>> Run(Actor actor, Guid mentee, CancellationToken stop) => db.Read<FileKeeping>(actor, Act.KeepingReview, async tx =>
    {
        if (await tx.Mentees.FindVisible(mentee, stop) is not { } file || await tx.KeptFile(mentee, stop) is not { } kept) return Refusal.NotFound;
        var today = tx.Now.Day();
        var hold = await tx.LegalHolds.AsNoTracking().Where(h => h.Mentee == mentee && h.LiftedAt == null && h.Until >= today).OrderByDescending(h => h.Until).FirstOrDefaultAsync(stop);
        if (hold is not null) await tx.Open(hold, stop);
        var before = await tx.Open(await tx.FileReviews.AsNoTracking().Where(r => r.Mentee == mentee).OrderByDescending(r => r.At).ThenBy(r => r.Id).Take(Shown).ToListAsync(stop), stop);
        tx.Saw(Act.KeepingReview, mentee);
        return new FileKeeping(kept, tx.LongestReview(), hold, before, file.Version);
    }, stop);
}
