using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>What is due about a plan; the text is <c>Plans.Due.…</c>.</summary>
public enum PlanDueKind { Plan, Review, LifeAreas }

/// <summary>A fact for a worklist: which mentorship, what, and by when. No words of the plan.</summary>
public sealed record PlanDue(Guid Mentorship, Guid Mentee, PlanDueKind Kind, DateOnly On)
{
    /// <summary>Where the one next act is.</summary>
    public string Address => $"/mentorships/{Mentorship}/{Kind switch { PlanDueKind.Plan => "plan", PlanDueKind.Review => "review", _ => "life-areas/answer" }}";
}

/// <summary>Facts about plans among what the actor may see: for Today, within its unit of work and its log entry.</summary>
public static class PlansDue
{
    private static readonly MentorshipState[] atWork = [MentorshipState.Agreed, MentorshipState.Active, MentorshipState.Tapering];

    /// <summary>Everything due on or before <paramref name="until"/>, the oldest first, at most <paramref name="most"/>.</summary>
    public static async Task<IReadOnlyList<PlanDue>> Until(Tx tx, DateOnly until, int most, CancellationToken stop) =>
        [.. (await Plans(tx, until, most, stop)).Concat(await Reviews(tx, until, most, stop)).Concat(await LifeAreas(tx, until, most, stop)).OrderBy(due => due.On).Take(most)];

    private static async Task<List<PlanDue>> Plans(Tx tx, DateOnly until, int most, CancellationToken stop)
    {
        var metUntil = until.AddDays(-7 * PlanRules.Default.WeeksUntilAgreed);
        var plans = tx.Plans;
        var without = await tx.Mentorships.AsNoTracking()
            .Where(one => atWork.Contains(one.State) && !plans.Any(plan => plan.Mentorship == one.Id && plan.State != PlanState.Draft))
            .Where(one => one.FirstMeetingOn <= metUntil).OrderBy(one => one.FirstMeetingOn).Take(most)
            .Select(one => new { one.Id, one.Mentee, Met = one.FirstMeetingOn!.Value }).ToListAsync(stop);
        return without.ConvertAll(one => new PlanDue(one.Id, one.Mentee, PlanDueKind.Plan, PlanRules.Default.AgreedBy(one.Met)));
    }

    private static Task<List<PlanDue>> Reviews(Tx tx, DateOnly until, int most, CancellationToken stop)
    {
        var mentorships = tx.Mentorships;
        return tx.Plans.AsNoTracking()
            .Where(plan => plan.State == PlanState.Agreed && plan.NextReview <= until)
            .Where(plan => mentorships.Any(one => one.Id == plan.Mentorship && atWork.Contains(one.State)))
            .OrderBy(plan => plan.NextReview).Take(most)
            .Select(plan => new PlanDue(plan.Mentorship, plan.Mentee, PlanDueKind.Review, plan.NextReview!.Value)).ToListAsync(stop);
    }

    private static async Task<List<PlanDue>> LifeAreas(Tx tx, DateOnly until, int most, CancellationToken stop)
    {
        var lastUntil = until.AddMonths(-PlanRules.Default.MonthsBetweenReviews);
        var checks = tx.LifeChecks;
        var asked = await tx.Mentorships.AsNoTracking().Where(one => atWork.Contains(one.State))
            .Select(one => new { one.Id, one.Mentee, Last = checks.Where(check => check.Mentorship == one.Id && check.View == LifeView.Mentee).Max(check => (DateOnly?)check.Date) })
            .Where(one => one.Last <= lastUntil).OrderBy(one => one.Last).Take(most).ToListAsync(stop);
        return asked.ConvertAll(one => new PlanDue(one.Id, one.Mentee, PlanDueKind.LifeAreas, PlanRules.Default.ReviewBy(one.Last!.Value)));
    }
}
