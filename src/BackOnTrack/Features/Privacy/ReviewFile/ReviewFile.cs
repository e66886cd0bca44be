using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Privacy;
using BackOnTrack.Features.Inquiries;
using BackOnTrack.Features.Mentorships;
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
        if (await tx.Mentees.FindVisible(mentee, stop) is not { } file) return Refusal.NotFound;
        tx.About(mentee);
        var today = tx.Now.Day();
        if (!FileReview.Make(file, input, await tx.Runs(mentee, stop), actor.Account, tx.Now, today, tx.LongestReview()).Accepted(out var review, out var refusals))
            return Outcome<Guid>.Refused(refusals);
        tx.Expect(file, input.Version);
        tx.Add(review);
        tx.Did(Act.KeepingReview, mentee, review.Id);
        return review.Id;
    }, stop);
}

/// <summary>What the page of a file's keeping says: its days, its hold, and how it was looked at before.</summary>
/// <param name="MayGoOn">As <see cref="FileKept.MayGoOn"/>.</param>
public sealed record FileKeeping(string Reference, DateOnly ReviewDue, DateOnly MayGoOn, bool Runs, DateOnly Longest, LegalHold? Hold, IReadOnlyList<FileReview> Before, uint Version);

public sealed class OfferReview(Database db)
{
    /// <summary>So many earlier reviews are shown, the newest first.</summary>
    private const int Shown = 20;

    public Task<Outcome<FileKeeping>> Run(Actor actor, Guid mentee, CancellationToken stop) => db.Read<FileKeeping>(actor, Act.KeepingReview, async tx =>
    {
        if (await tx.Mentees.FindVisible(mentee, stop) is not { } file) return Refusal.NotFound;
        var (runs, today) = (await tx.Runs(mentee, stop), tx.Now.Day());
        var hold = await tx.LegalHolds.AsNoTracking().Where(h => h.Mentee == mentee && h.LiftedAt == null && h.Until >= today).OrderByDescending(h => h.Until).FirstOrDefaultAsync(stop);
        if (hold is not null) await tx.Open(hold, stop);
        var before = await tx.Open(await tx.FileReviews.AsNoTracking().Where(r => r.Mentee == mentee).OrderByDescending(r => r.At).ThenBy(r => r.Id).Take(Shown).ToListAsync(stop), stop);
        tx.Saw(Act.KeepingReview, mentee);
        var mayGo = (runs ? file.ReviewDue : await tx.OverOn(file, stop)).AddMonths(tx.Programme.Mentorships.MonthsKept);
        return new FileKeeping(file.Reference, file.ReviewDue, mayGo, runs, tx.LongestReview(), hold, before, file.Version);
    }, stop);
}

/// <summary>What is asked of other rooms about a file's keeping.</summary>
internal static class OfAFile
{
    extension(Tx tx)
    {
        /// <summary>Whether a mentorship or an inquiry of this file is still open, or somebody who was accepted has had no mentor yet.</summary>
        public async Task<bool> Runs(Guid mentee, CancellationToken stop)
        {
            var (mentorships, inquiries) = (tx.Mentorships, tx.Inquiries);
            return await mentorships.AnyAsync(m => m.Mentee == mentee && m.State != MentorshipState.Completed && m.State != MentorshipState.BrokenOff && m.State != MentorshipState.Cancelled, stop)
                || await inquiries.AnyAsync(i => i.Mentee == mentee && (i.State == InquiryState.New || i.State == InquiryState.UnderAssessment || i.State == InquiryState.Waiting
                    || (i.State == InquiryState.Accepted && !mentorships.Any(m => m.Inquiry == i.Id))), stop);
        }

        /// <summary>The day its last matter was over; the day it was registered where there was none.</summary>
        public async Task<DateOnly> OverOn(Domain.People.Mentee file, CancellationToken stop)
        {
            var (mentorships, inquiries) = (tx.Mentorships, tx.Inquiries);
            var ended = await mentorships.Where(m => m.Mentee == file.Id).MaxAsync(m => m.EndedOn, stop);
            var decided = (await inquiries.Where(i => i.Mentee == file.Id).MaxAsync(i => i.DecidedAt, stop))?.Day();
            return new[] { ended, decided, file.Registered.Day() }.Max()!.Value;
        }

        /// <summary>The last day the next review may be on (O9).</summary>
        public DateOnly LongestReview() => tx.Now.Day().AddMonths(tx.Programme.Mentorships.MonthsToReview);
    }
}
