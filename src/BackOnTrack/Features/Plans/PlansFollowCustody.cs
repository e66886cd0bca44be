using BackOnTrack.Data;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Custody;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>
/// A change of status or establishment brings the review forward: the plan was made for where the mentee was. The areas of
/// life are asked about by the mentorship's day of release, so another day moves them too.
/// </summary>
public sealed class PlansFollowCustody : IFollowsCustody
{
    public int Order => 20;

    public async Task<IReadOnlyList<CustodyEffect>> Follow(Tx tx, CustodyChange change, CancellationToken stop)
    {
        if (await tx.Set<Mentorship>().SingleOrDefaultAsync(m => m.Mentee == change.Mentee && m.Due != null, stop) is not { } mentorship || !mentorship.PlanIsOpen()) return [];
        var effects = new List<CustodyEffect>();
        if ((change.Moved || change.StatusChanged) && await tx.AgreedPlan(mentorship.Id, stop) is { } plan
            && plan.ReviewAtMove(change.Day, change.Moved ? ReviewOccasion.ChangeOfEstablishment : ReviewOccasion.ChangeOfStatus))
            effects.Add(new("Plans.Follow.ReviewForward", plan.NextReview));
        if (change.ReleaseMoved && change.ReleaseAfter is { } release) effects.Add(new("Plans.Follow.LifeAreas", release.AddMonths(-1)));
        return effects;
    }
}
