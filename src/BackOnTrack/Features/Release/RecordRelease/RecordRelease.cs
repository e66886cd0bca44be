using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Custody;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Notices;

namespace BackOnTrack.Features.Release;

/// <summary>
/// Somebody comes out, or came out. Mentor and coordinators are told at once, the contacts of the year begin to count, and
/// where nothing was prepared the short kit stands ready.
/// </summary>
public sealed class RecordRelease(Database db, FollowCustody follow)
{
    public async Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, DateOnly? day, CancellationToken stop)
    {
        var outcome = await Write(actor, mentorship, day, stop);
        if (outcome.Accepted(out _, out _)) await follow.RightAway(stop);
        return outcome;
    }

    private Task<Outcome<Guid>> Write(Actor actor, Guid mentorship, DateOnly? day, CancellationToken stop) => db.Write(actor, Act.ReleaseRecord, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return Refusal.NotFound;
        if (ReleasePath.WrongDay(day, tx.Doer) is { } wrong) return wrong;
        if (!(await tx.ComeOut(about, day, stop)).Accepted(out var path, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.LetOthersFollow(about, path, CustodyKind.ReleaseSaid, stop);
        await tx.TellAround(about, NoticeKind.ReleasedToday, stop);
        tx.Did(Act.ReleaseRecord, about.Mentee, path.Id);
        return path.Id;
    }, stop);
}
