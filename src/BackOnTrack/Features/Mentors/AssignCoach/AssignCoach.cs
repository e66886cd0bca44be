using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.AssignCoach;

public sealed class CoachInput
{
    public Guid? Coach { get; set; }
    public Guid? Deputy { get; set; }
    public CoachCause? Cause { get; set; }

    /// <summary>The earlier coach is gone, and there is nobody to write a summary.</summary>
    public bool NobodyCan { get; set; }
}

/// <summary>
/// Gives a mentor a coach and a deputy from today. The earlier period ends with its cause, and the rights of both coaches
/// change in the same transaction, on the mentor's file and on the mentees'. Another coach comes only once the one before has
/// written a summary: notes never change hands. A coach who has not talked with the mentor yet owes none.
/// </summary>
public sealed class AssignCoach(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CoachInput input, CancellationToken stop) => db.Write(actor, Act.CoachAssign, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        if (mentor.State == MentorState.Left) return new Refusal("Mentors.Refuse.Left");
        var coaches = (await tx.Everybody(Role.Coach, stop)).Select(c => c.Id).ToHashSet();
        if (input.Coach is { } coach && !coaches.Contains(coach)) return new Refusal("Mentors.Refuse.NoSuchCoach", "Coach");
        if (input.Deputy is { } deputy && !coaches.Contains(deputy)) return new Refusal("Mentors.Refuse.NoSuchCoach", "Deputy");

        var today = tx.Now.Day();
        var open = await tx.CoachPeriods.SingleOrDefaultAsync(c => c.Mentor == id && c.Until == null, stop);
        var most = tx.Programme.Coaches.MostMentors;
        if (input.Coach != open?.Coach && await tx.CoachPeriods.CountAsync(c => c.Coach == input.Coach && c.Until == null, stop) >= most)
            return new Refusal("Mentors.Refuse.CoachFull", "Coach", [most]);
        var cause = open is null ? CoachCause.Start : input.Cause ?? CoachCause.Other;
        if (!CoachPeriod.Start(mentor, input.Coach, input.Deputy, today, cause).Accepted(out var period, out var refusals)) return Outcome<Guid>.Refused(refusals);
        var ended = open is null ? Nothing.Value : open.Coach == input.Coach ? open.End(today, cause)
            : open.PassOn(today, input.Cause, await tx.OwesSummary(id, stop), await tx.IsHandedOver(id, stop), input.NobodyCan);
        if (!ended.Accepted(out _, out var no)) return Outcome<Guid>.Refused(no);
        // The old period must be closed in the table before the new one opens: one coach at a time.
        await tx.SaveChangesAsync(stop);
        tx.Add(period);
        await tx.SettleCoach(id, Act.CoachAssign, stop);
        tx.Did(Act.CoachAssign, null, period.Id);
        return period.Id;
    }, stop);
}

/// <summary>Everybody who can coach, and whether the mentor's coach has written down what the next one needs to know.</summary>
public sealed record CoachOffer(IReadOnlyList<Colleague> Coaches, bool SummaryIsOwed, bool SummaryIsThere);

public sealed class OfferCoaches(Database db)
{
    public Task<Outcome<CoachOffer>> Run(Actor actor, Guid mentor, CancellationToken stop) => db.Read<CoachOffer>(actor, Act.CoachAssign, async tx =>
    {
        var coaches = await tx.Everybody(Role.Coach, stop);
        tx.Saw(Act.CoachAssign, null, mentor);
        return new CoachOffer(coaches, await tx.OwesSummary(mentor, stop), await tx.IsHandedOver(mentor, stop));
    }, stop);
}
