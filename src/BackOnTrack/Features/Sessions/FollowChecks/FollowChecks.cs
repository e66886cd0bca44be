using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Features.Sessions;

/// <summary>A check was recorded or struck out: the visits of its mentor are looked at again.</summary>
public sealed class FollowChecks(LookAgain again)
{
    /// <summary>How many changes were followed.</summary>
    public Task<int> Run(CancellationToken stop) => again.Run<MentorCheck>("bot.checks_wait",
        over => $"select c.* from bot.mentor_check c where c.followed_at is null order by c.id offset {over} limit 1 for update skip locked",
        check => visit => visit.Mentor == check.Mentor, stop);
}
