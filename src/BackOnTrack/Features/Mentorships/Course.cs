using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships;

/// <summary>Questions several acts ask about one mentorship.</summary>
public static class Course
{
    extension(Tx tx)
    {
        public Task<List<MentorPeriod>> PeriodsOf(Guid mentorship, CancellationToken stop) =>
            tx.MentorPeriods.Where(p => p.Mentorship == mentorship).OrderBy(p => p.From).ThenBy(p => p.Id).ToListAsync(stop);

        /// <summary>The latest question to the security office about this mentor, answered or not.</summary>
        public Task<SecurityRequest?> SecurityFor(Mentorship it, Guid? mentor, CancellationToken stop) =>
            LatestQuestion(tx, it.Id, mentor, stop);

        /// <summary>Every question that was asked of the security office about a mentorship, the latest first.</summary>
        public IAsyncEnumerable<SecurityRequest> QuestionsOf(Guid mentorship) => Questions(tx, mentorship);

        /// <summary>The first meeting with the mentor of now; one with an earlier mentor, or in an earlier time of the same, does not count.</summary>
        public Task<FirstMeeting?> MeetingOf(Mentorship it, CancellationToken stop) => it.FirstMeetingOn is null ? Task.FromResult<FirstMeeting?>(null) :
            tx.FirstMeetings.Where(m => m.Mentorship == it.Id && m.Mentor == it.Mentor).OrderByDescending(m => m.Recorded).ThenByDescending(m => m.Id).FirstOrDefaultAsync(stop);

        /// <summary>Mentors whom the security office has let in and who may hear of the file: the others were never told of the mentorship.</summary>
        public async Task<IReadOnlyList<Guid>> MentorsIn(Mentorship it, CancellationToken stop)
        {
            var (open, questions) = (await tx.MentorPeriods.Where(p => p.Mentorship == it.Id && p.Until == null).Select(p => p.Mentor).ToListAsync(stop), await tx.QuestionsOf(it.Id).ToListAsync(stop));
            return await tx.MayHear(it.Mentee, open.Where(m => questions.Find(q => q.Mentor == m)?.Answer is SecurityAnswer.Yes or SecurityAnswer.Conditions), stop);
        }

        /// <summary>Questions nobody needs an answer to any more.</summary>
        public async Task DropQuestions(Mentorship it, Guid? mentor, CancellationToken stop)
        {
            var open = await tx.SecurityRequests.Where(r => r.Mentorship == it.Id && r.Answer == null && !r.Dropped && (mentor == null || r.Mentor == mentor)).ToListAsync(stop);
            foreach (var request in open) request.Drop();
        }

        /// <summary>A mentor's period ends, and what they were granted to read with it: each withdrawal is written down as one.</summary>
        public async Task EndPeriod(MentorPeriod period, DateOnly day, PeriodEnd cause, CancellationToken stop)
        {
            var grants = await tx.NotesGrants.Where(g => g.Mentorship == period.Mentorship && g.WithdrawnAt == null).ToListAsync(stop);
            foreach (var withdrawn in period.End(day, cause, grants, tx.Now)) tx.Did(Act.NotesGrant, period.Mentee, withdrawn.Id);
        }

        /// <summary>A mentor goes while the mentorship goes on: nobody answers questions about them any more, and other rooms let go what waited for them.</summary>
        public async Task LetGo(Mentorship it, MentorPeriod period, PeriodEnd cause, IEnumerable<IFollowsMentor> rooms, CancellationToken stop)
        {
            await tx.EndPeriod(period, tx.Doer.Today, cause, stop);
            await tx.DropQuestions(it, period.Mentor, stop);
            foreach (var room in rooms) await room.Follow(tx, period, stop);
        }

        /// <summary>The mentors' periods end with the mentorship, on the day it ended, and so does what other rooms had planned.</summary>
        public async Task EndPeriods(Mentorship it, IEnumerable<IFollowsClosing> rooms, CancellationToken stop)
        {
            var open = await tx.MentorPeriods.Where(p => p.Mentorship == it.Id && p.Until == null).ToListAsync(stop);
            foreach (var period in open) await tx.EndPeriod(period, it.EndedOn ?? tx.Doer.Today, PeriodEnd.MentorshipEnded, stop);
            foreach (var room in rooms) await room.Follow(tx, it, stop);
        }
    }

    private static readonly Func<Tx, Guid, IAsyncEnumerable<SecurityRequest>> Questions = EF.CompileAsyncQuery((Tx tx, Guid mentorship) =>
        tx.Set<SecurityRequest>().AsNoTracking().Where(r => r.Mentorship == mentorship && !r.Dropped).OrderByDescending(r => r.AskedOn).ThenByDescending(r => r.Id).AsQueryable());

    private static readonly Func<Tx, Guid, Guid?, CancellationToken, Task<SecurityRequest?>> LatestQuestion = EF.CompileAsyncQuery((Tx tx, Guid mentorship, Guid? mentor, CancellationToken _) =>
        tx.Set<SecurityRequest>().Where(r => r.Mentorship == mentorship && r.Mentor == mentor && !r.Dropped)
            .OrderByDescending(r => r.AskedOn).ThenByDescending(r => r.Id).FirstOrDefault());
}
