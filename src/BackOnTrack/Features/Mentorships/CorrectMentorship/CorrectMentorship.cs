using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Custody;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.CorrectMentorship;

public sealed class CorrectInput
{
    public string? Reason { get; set; }
}

/// <summary>A mentorship was ended by mistake: it goes on where it was, the same mentors in new periods, both entries stay, and it catches up with custody.</summary>
public sealed class CorrectMentorship(Database db, FollowCustody follow)
{
    public async Task<Outcome<Guid>> Run(Actor actor, Guid id, CorrectInput input, CancellationToken stop)
    {
        var outcome = await Correct(actor, id, input, stop);
        if (outcome.Accepted(out _, out _)) await follow.RightAway(stop);
        return outcome;
    }

    private Task<Outcome<Guid>> Correct(Actor actor, Guid id, CorrectInput input, CancellationToken stop) => db.Write(actor, Act.MentorshipCorrect, async tx =>
    {
        var mentorship = await tx.Mentorships.FindVisible(id, stop);
        if (mentorship is null) return Refusal.NotFound;
        var ending = await tx.MentorshipEndings.SingleOrDefaultAsync(e => e.Mentorship == id && e.WithdrawnAt == null, stop);
        if (ending is null) return new Refusal("Mentorships.Refuse.NotNow");
        if (await tx.Mentorships.AnyAsync(m => m.Mentee == mentorship.Mentee && m.Id != id && m.Due != null, stop)) return new Refusal("Mentorships.Refuse.HasOne");
        if (!mentorship.Correct(ending, input.Reason ?? "", tx.Doer).Accepted(out var move, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(move);
        var periods = await tx.PeriodsOf(id, stop);
        if (!periods.Exists(p => p.IsOpen)) tx.AddRange(MentorPeriod.Again(mentorship, periods, ending, tx.Doer.Today));
        // What custody said while it was ended found nothing to follow it here.
        var missed = await tx.CustodyChanges.Where(c => c.Mentee == mentorship.Mentee && c.FollowedAt >= ending.Recorded).ToListAsync(stop);
        missed.ForEach(change => change.FollowAgain());
        await tx.SettleReach(mentorship.Mentee, Act.MentorshipCorrect, stop);
        tx.Did(Act.MentorshipCorrect, mentorship.Mentee, move.Id);
        return move.Id;
    }, stop);
}
