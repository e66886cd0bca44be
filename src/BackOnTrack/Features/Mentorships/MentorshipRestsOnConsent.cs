using BackOnTrack.Data;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Features.Assessment;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships;

/// <summary>
/// A mentorship rests on the yes to take part. When it is taken back people are told, and people end the mentorship or hear a new yes:
/// it does not end by itself, because what then has to be said is said by somebody.
/// </summary>
public sealed class MentorshipRestsOnConsent : IRestsOnTheAssessment
{
    public async Task Withdrawn(Tx tx, Consent withdrawal, CancellationToken stop)
    {
        if (withdrawal.Purpose is not ConsentPurpose.TakePart) return;
        if (await tx.Mentorships.SingleOrDefaultAsync(m => m.Mentee == withdrawal.Mentee && m.Due != null, stop) is not { } mentorship) return;
        // Only those who are in: whoever the security office has not let in does not know of the mentee.
        var mentors = await tx.MentorsIn(mentorship, stop);
        foreach (var told in (await tx.CoordinatorsOf(mentorship.Unit, mentorship.Mentee, stop)).Where(c => c != tx.Actor.Account).Concat(mentors).Distinct())
            tx.Tell(told, NoticeKind.TakePartEnded, $"/mentorships/{mentorship.Id}");
    }

    public Task Recategorised(Tx tx, SubjectCategory category, CancellationToken stop) => Task.CompletedTask;
}
