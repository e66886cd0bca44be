using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Release;

/// <summary>
/// The day of release or the place has changed: every open point takes its new day, and what hangs on the place is looked at
/// again. Mentor and coordinators are told; on the day itself that is the alarm.
/// </summary>
public sealed class FollowRelease : IFollowsRelease
{
    public async Task Changed(Tx tx, Mentorship about, bool placeChanged, CancellationToken stop)
    {
        var today = about.ReleaseOn == tx.Doer.Today;
        if (await tx.PathOf(about.Id, stop) is { } path)
        {
            var items = await tx.ReleaseItems.Where(i => i.Path == path.Id).ToListAsync(stop);
            foreach (var item in placeChanged ? items : []) item.PlaceChanged();
            var dayMoved = path.ReleaseOn != about.ReleaseOn && path.ReleasedOn is null;
            path.Move(about.ReleaseOn, items, tx.Programme.Release, tx.Doer.Today);
            if (dayMoved || placeChanged) await tx.TellAround(about, today ? NoticeKind.ReleasedToday : NoticeKind.ReleaseMoved, stop);
        }
        else if (today) await tx.TellAround(about, NoticeKind.ReleasedToday, stop);
    }
}
