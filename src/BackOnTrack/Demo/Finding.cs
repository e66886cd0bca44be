using BackOnTrack.Data;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Domain.Network;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Claims;
using BackOnTrack.Features.Inquiries;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Network;
using BackOnTrack.Features.Plans;
using BackOnTrack.Features.Relationship;
using BackOnTrack.Features.Supervision;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Demo;

/// <summary>Ids that the next act of a story needs and a person would have on the screen.</summary>
internal static class Finding
{
    public static Task<Guid> MenteeOf(this Tx tx, Guid inquiry, CancellationToken stop) =>
        tx.Inquiries.Where(row => row.Id == inquiry).Select(row => row.Mentee).SingleAsync(stop);

    public static Task<Guid> OpenQuestion(this Tx tx, Guid mentorship, CancellationToken stop) =>
        tx.SecurityRequests.Where(row => row.Mentorship == mentorship && row.Answer == null && !row.Dropped).Select(row => row.Id).SingleAsync(stop);

    public static Task<uint> VersionOfDraft(this Tx tx, Guid mentorship, CancellationToken stop) =>
        tx.Plans.Where(plan => plan.Mentorship == mentorship && plan.State == PlanState.Draft).Select(plan => plan.Version).SingleAsync(stop);

    public static Task<uint> VersionOfCheck(this Tx tx, Guid check, CancellationToken stop) =>
        tx.RelationshipChecks.Where(row => row.Id == check).Select(row => row.Version).SingleAsync(stop);

    public static async Task<IReadOnlyList<Guid>> GoalsOf(this Tx tx, Guid plan, CancellationToken stop) =>
        await tx.Goals.Where(goal => goal.Plan == plan).OrderBy(goal => goal.Position).Select(goal => goal.Id).ToListAsync(stop);

    public static async Task<IReadOnlyList<NetworkInvitee>> InvitedTo(this Tx tx, Guid meeting, CancellationToken stop) =>
        await tx.NetworkInvitees.AsNoTracking().Where(invitee => invitee.Meeting == meeting).ToListAsync(stop);

    public static Task<NetworkAgreement> AgreedBy(this Tx tx, Guid meeting, Guid person, CancellationToken stop) =>
        tx.NetworkAgreements.AsNoTracking().Where(agreed => agreed.Meeting == meeting && agreed.Person == person).SingleAsync(stop);

    public static async Task<(Guid Permit, uint Version)> PermitAskedFor(this Tx tx, Guid mentor, CancellationToken stop)
    {
        var permit = await tx.MentorPermits.Where(p => p.Mentor == mentor && p.State == PermitState.Applied).Select(p => new { p.Id, p.Version }).SingleAsync(stop);
        return (permit.Id, permit.Version);
    }

    public static Task<Guid> ActionOf(this Tx tx, Guid talk, CancellationToken stop) =>
        tx.AgreedActions.Where(action => action.Talk == talk).Select(action => action.Id).FirstAsync(stop);

    public static async Task<(Guid Mentor, Guid Claim)> PaidClaim(this Tx tx, CancellationToken stop)
    {
        var claim = await tx.Claims.Where(c => c.State == ClaimState.Paid).OrderByDescending(c => c.Day).ThenBy(c => c.Id).Select(c => new { c.Mentor, c.Id }).FirstAsync(stop);
        return (claim.Mentor, claim.Id);
    }

    /// <summary>The oldest claim that was sent back and did not come again.</summary>
    public static async Task<(Guid Mentor, Guid Claim)> ClaimNeverPutRight(this Tx tx, CancellationToken stop)
    {
        var claim = await tx.Claims.Where(c => c.State == ClaimState.SentBack).OrderBy(c => c.Day).ThenBy(c => c.Id).Select(c => new { c.Mentor, c.Id }).FirstAsync(stop);
        return (claim.Mentor, claim.Id);
    }

    public static Task<uint> VersionOfClaim(this Tx tx, Guid claim, CancellationToken stop) =>
        tx.Claims.Where(c => c.Id == claim).Select(c => c.Version).SingleAsync(stop);
}
