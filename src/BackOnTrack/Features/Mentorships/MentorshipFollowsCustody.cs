using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Features.Custody;
using BackOnTrack.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships;

/// <summary>Where the two meet and when release is expected are the custody record's to say; whoever is mentor is told that something has changed.</summary>
public sealed class MentorshipFollowsCustody : IFollowsCustody
{
    public int Order => 10;

    public async Task<IReadOnlyList<CustodyEffect>> Follow(Tx tx, CustodyChange change, CancellationToken stop)
    {
        if (await tx.Mentorships.SingleOrDefaultAsync(m => m.Mentee == change.Mentee && m.Due != null, stop) is not { } mentorship) return [];
        if (change.Kind.IsSaidElsewhere()) return []; // whoever said it has told everybody
        var effects = new List<CustodyEffect>();
        var custody = await tx.CustodyOf(change.Mentee, stop);
        // At release the day that was expected stays: the areas of life are counted from it.
        var release = custody.Status?.IsOut() == true ? change.IsRelease ? custody.Since : mentorship.ReleaseOn : custody.ReleaseOn;
        var (moved, later) = (mentorship.Establishment != custody.Establishment, mentorship.ReleaseOn != release);
        if (custody.Status is not null && (moved || later) && mentorship.MeetAt(custody.Establishment, release).Accepted(out _, out _))
        {
            if (moved) effects.Add(new(custody.Establishment is null ? "Mentorships.Follow.Outside" : "Mentorships.Follow.Moved"));
            if (later) effects.Add(release is null ? new("Mentorships.Follow.NoRelease") : new("Mentorships.Follow.Release", release));
        }
        // Custody says it itself now, or that somebody is inside since.
        if (change.IsRelease || change.IsReturn || (custody.Status?.IsOut() == false && custody.Since > mentorship.OutOn)) mentorship.SayOut(null);
        if (!mentorship.TakesSessions) return effects;
        var mentors = await tx.MentorPeriods.Where(p => p.Mentorship == mentorship.Id && p.Until == null).Select(p => p.Mentor).ToListAsync(stop);
        foreach (var mentor in await tx.MayHear(change.Mentee, mentors, stop))
            tx.Tell(mentor, NoticeKind.CustodyChanged, $"/mentorships/{mentorship.Id}");
        effects.Add(new("Mentorships.Follow.MentorTold"));
        return effects;
    }
}
