using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Custody;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Release;

/// <summary>
/// A release that was written down here never was: what counted from it waits again, a kit that was begun for it ends, and
/// whoever was told is told. That it was said, and why it was wrong, stays to be read.
/// </summary>
public sealed class TakeBackRelease(Database db, FollowCustody follow)
{
    public async Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, string? why, CancellationToken stop)
    {
        var outcome = await Write(actor, mentorship, why, stop);
        if (outcome.Accepted(out _, out _)) await follow.RightAway(stop);
        return outcome;
    }

    private Task<Outcome<Guid>> Write(Actor actor, Guid mentorship, string? why, CancellationToken stop) => db.Write(actor, Act.ReleaseTakeBack, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about || await tx.PathOf(mentorship, stop) is not { ReleasedOn: not null } path) return Refusal.NotFound;
        if (about.IsClosed) return new Refusal("Release.Refuse.Ended");
        // Custody says it too: there it is taken back, and this room follows.
        if ((await tx.CustodyOf(about.Mentee, stop)).Status?.IsOut() == true) return new Refusal("Release.Refuse.SaidInCustody");
        await tx.NeverCameOut(path, stop);
        if (!ReleaseTakenBack.From(path, why, tx.Programme.Release, tx.Doer).Accepted(out var back, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(back);
        if (path.BegunAtRelease is not null) await tx.RestTheKit(about, path, stop);
        path.Move(about.ReleaseOn, await tx.ReleaseItems.Where(i => i.Path == path.Id).ToListAsync(stop), tx.Programme.Release, tx.Doer.Today);
        await tx.LetOthersFollow(about, path, CustodyKind.ReleaseTakenBack, stop);
        await tx.TellAround(about, NoticeKind.ReleaseMoved, stop);
        tx.Did(Act.ReleaseTakeBack, about.Mentee, back.Id);
        return back.Id;
    }, stop);
}
