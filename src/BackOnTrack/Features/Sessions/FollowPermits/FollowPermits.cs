using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Features.Sessions;

/// <summary>A permit was given, withdrawn, shortened or handed back: the visits of its mentor to that establishment are looked at again.</summary>
public sealed class FollowPermits(LookAgain again)
{
    /// <summary>How many changes were followed.</summary>
    public Task<int> Run(CancellationToken stop) => again.Run<MentorPermit>("bot.permits_wait",
        over => $"select p.*, p.xmin from bot.mentor_permit p where p.followed_at is null and p.state = 'granted' order by p.id offset {over} limit 1 for update skip locked",
        permit => visit => visit.Mentor == permit.Mentor && visit.Establishment == permit.Establishment, stop);
}
