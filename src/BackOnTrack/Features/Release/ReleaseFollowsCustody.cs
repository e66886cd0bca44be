using BackOnTrack.Data;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Custody;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Release;

/// <summary>
/// The day of release or the place has changed: every open point takes its new day, and what hangs on the place is looked at
/// again. Mentor and coordinators are told; on the day itself that is the alarm. Whoever is released begins to be looked after.
/// </summary>
public sealed class ReleaseFollowsCustody : IFollowsCustody
{
    public int Order => 40;

    public async Task<IReadOnlyList<CustodyEffect>> Follow(Tx tx, CustodyChange change, CancellationToken stop)
    {
        if (await tx.Mentorships.SingleOrDefaultAsync(m => m.Mentee == change.Mentee && m.Due != null, stop) is not { } about) return [];
        if (change.IsRelease) return await CameOut(tx, about, stop);
        if (change.IsReturn || await IsInsideSince(tx, about, stop)) return await WentIn(tx, about, change, stop);
        var effects = new List<CustodyEffect>();
        if (await tx.PathOf(about.Id, stop) is { ReleasedOn: null } path)
        {
            var items = await tx.ReleaseItems.Where(i => i.Path == path.Id).ToListAsync(stop);
            // The remand the kit was begun for never was.
            if (change is { Kind: CustodyKind.Mistake, StatusBefore: CustodyStatus.Remand } && path is { RemandSince: not null, WithdrawnOn: null } && await tx.RestTheKit(about, path, stop)) effects.Add(new("Release.Follow.Kit"));
            foreach (var item in change.Moved ? items : []) item.PlaceChanged();
            if (path.Move(about.ReleaseOn, items, tx.Programme.Release, tx.Doer.Today) > 0) effects.Add(new("Release.Follow.Redated"));
            if (change.Moved) effects.Add(new("Release.Follow.Place"));
        }
        var today = change.ReleaseMoved && about.ReleaseOn == tx.Doer.Today;
        if (today) effects.Add(new("Release.Follow.Alarm"));
        if (effects.Count > 0) await tx.TellAround(about, today ? NoticeKind.ReleasedToday : NoticeKind.ReleaseMoved, stop);
        return effects;
    }

    /// <summary>Nothing when it was written down here already.</summary>
    private static async Task<IReadOnlyList<CustodyEffect>> CameOut(Tx tx, Mentorship about, CancellationToken stop)
    {
        // The day it happened, which is not always the day it is said. Followed late, it may be over: nobody meets at the gate who is inside again.
        if (await tx.CustodyOf(about.Mentee, stop) is not { Since: { } day, Status: { } status } || !status.IsOut()) return [];
        if (!(await tx.ComeOut(about, day, stop)).Accepted(out _, out _)) return [];
        await tx.TellAround(about, NoticeKind.ReleasedToday, stop);
        return [new("Release.Follow.Released", day)];
    }

    /// <summary>Taken inside again, or never out: the contacts of the year wait for the next release, and the list counts to it. The day somebody came out is kept, unless it never was.</summary>
    private static async Task<IReadOnlyList<CustodyEffect>> WentIn(Tx tx, Mentorship about, CustodyChange change, CancellationToken stop)
    {
        if (await tx.PathOf(about.Id, stop) is not { ReleasedOn: not null } path) return [];
        if (change.Kind is CustodyKind.Mistake) await tx.NeverCameOut(path, stop);
        path.GoIn();
        var ended = change.Kind is CustodyKind.Mistake && path.BegunAtRelease is not null && await tx.RestTheKit(about, path, stop);
        path.Move(about.ReleaseOn, await tx.ReleaseItems.Where(i => i.Path == path.Id).ToListAsync(stop), tx.Programme.Release, tx.Doer.Today);
        if (change.Kind is CustodyKind.Mistake) await tx.TellAround(about, NoticeKind.ReleaseMoved, stop); // whoever was told that they came out
        return ended ? [new("Release.Follow.Inside"), new("Release.Follow.Kit")] : [new("Release.Follow.Inside")];
    }

    /// <summary>Whether custody has somebody inside since a day after the one on which others said they came out; it never said that they did.</summary>
    private static async Task<bool> IsInsideSince(Tx tx, Mentorship about, CancellationToken stop) =>
        await tx.PathOf(about.Id, stop) is { ReleasedOn: { } day } && await tx.CustodyOf(about.Mentee, stop) is { Status: { } status, Since: { } since } && !status.IsOut() && since > day;
}
