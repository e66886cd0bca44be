using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Custody;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>What the form of a gap begins with: whose it is, and what the restriction says that led to it.</summary>
/// <param name="Kind">What kind of restriction that is.</param>
public sealed record GapSheet(NamedMentorship Head, GapInput Proposed, RestrictionKind? Kind);

/// <summary>Begins the form: empty, or with the days of a restriction. One of somebody else's is not there; one that was a mistake proposes nothing.</summary>
public sealed class ProposeGap(Database db)
{
    public Task<Outcome<GapSheet>> Run(Actor actor, Guid mentorship, Guid? restriction, CancellationToken stop) => db.Read<GapSheet>(actor, Act.GapJustify, async tx =>
    {
        if (await tx.HeadOf(mentorship, stop) is not { } head) return Refusal.NotFound;
        tx.Saw(Act.SessionList, head.Mentorship.Mentee, mentorship);
        if (restriction is not { } id) return new GapSheet(head, new(), null);
        if (await tx.ContactRestrictions.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.Mentee == head.Mentorship.Mentee, stop) is not { } it) return Refusal.NotFound;
        return it.Counts ? new GapSheet(head, Of(it), it.Kind) : new GapSheet(head, new(), null);
    }, stop);

    private static GapInput Of(ContactRestriction it) => new()
    {
        From = it.From,
        Until = it.LiftedOn?.AddDays(-1) ?? it.Until,
        Reason = it.Kind is RestrictionKind.Isolation ? GapReason.Isolation : GapReason.Other,
    };
}
