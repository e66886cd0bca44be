using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>Where the two meet from now on, and when release is expected.</summary>
public sealed class CustodyInput
{
    public int? Establishment { get; set; }
    public DateOnly? ReleaseOn { get; set; }
}

/// <summary>
/// The mentee has moved, or is expected out on another day. A move brings the plan's review forward by itself: the plan was
/// made for where the mentee was.
/// </summary>
public sealed class ChangeCustody(Database db, IEnumerable<IFollowsRelease> followers)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, CustodyInput input, CancellationToken stop) => db.Write(actor, Act.MentorshipMove, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } it) return Refusal.NotFound;
        if (input.Establishment is { } place && !await tx.Set<Establishment>().AnyAsync(e => e.Id == place, stop)) return new Refusal("Plans.Refuse.NoSuchEstablishment", "Establishment");
        var moved = it.Establishment != input.Establishment;
        if (!it.MeetAt(input.Establishment, input.ReleaseOn).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (moved && it.PlanIsOpen() && await tx.AgreedPlan(mentorship, stop) is { } plan) plan.ReviewAtMove(tx.Doer.Today);
        foreach (var room in followers) await room.Changed(tx, it, moved, stop);
        tx.Did(Act.MentorshipMove, it.Mentee, it.Id);
        return it.Id;
    }, stop);
}

/// <summary>What the form offers.</summary>
public sealed record CustodyOffer(MentorshipHead Head, IReadOnlyList<Establishment> Places);

public sealed class OfferCustody(Database db)
{
    public Task<Outcome<CustodyOffer>> Run(Actor actor, MentorshipHead head, CancellationToken stop) => db.Read<CustodyOffer>(actor, Act.MentorshipMove, async tx =>
    {
        tx.Saw(Act.MentorshipMove, head.Mentorship.Mentee, head.Mentorship.Id);
        return new CustodyOffer(head, await tx.Set<Establishment>().AsNoTracking().OrderBy(e => e.Unit != head.Mentorship.Unit).ThenBy(e => e.Name).ToListAsync(stop));
    }, stop);
}
