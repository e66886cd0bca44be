using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.People;
using BackOnTrack.Features.Plans;
using BackOnTrack.Features.Relationship;
using BackOnTrack.Features.Sessions;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.PrepareTalk;

/// <summary>A question the mentor flagged for the coach.</summary>
public sealed record Flagged(Guid Mentorship, Guid Session, DateOnly On, string Question);

/// <summary>One mentee's course in facts since the last talk: no word of what was said.</summary>
public sealed record CourseFacts(
    Mentorship Mentorship, string Name, int Held, IReadOnlyList<(NotHeldCause Cause, int Times)> NotHeld, ContactGap? Gap, DateOnly? NextReview);

/// <summary>What a coach takes along to a talk: what the mentor flagged, facts, and what was agreed last time. Never a note.</summary>
public sealed record Preparation(
    Guid Mentor, string Alias, DateOnly? Since, IReadOnlyList<Flagged> Questions, IReadOnlyList<CourseFacts> Courses,
    IReadOnlyList<AgreedAction> Open, IReadOnlyList<Debrief> Debriefs, IReadOnlyList<TalkRequest> Requests, IReadOnlyList<TogetherAsked> Together, DateOnly Today);

/// <summary>A talk about working together with one mentee is asked for, since when; what was answered is on a page of its own.</summary>
public sealed record TogetherAsked(Guid Mentorship, DateOnly On);

public sealed class PrepareTalk(Database db)
{
    public Task<Outcome<Preparation>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<Preparation>(actor, Act.TalkPrepare, async tx =>
    {
        if (await tx.AliasOf(id, stop) is not { } alias) return Refusal.NotFound;
        var since = await tx.CoachTalks.Where(t => t.Mentor == id).MaxAsync(t => t.HeldOn, stop);
        var courses = await tx.CoursesOf(id, since, stop);
        var open = await tx.OpenActions.AsNoTracking().Where(a => a.Mentor == id).OrderBy(a => a.Due).ToListAsync(stop);
        var debriefs = await tx.Debriefs.AsNoTracking().Where(d => d.Mentor == id && d.Talk == null).OrderBy(d => d.HappenedAt).ToListAsync(stop);
        var requests = await tx.TalkRequests.AsNoTracking().Where(r => r.Mentor == id && r.Talk == null).OrderBy(r => r.AskedAt).ToListAsync(stop);
        var questions = await tx.FlaggedBy(id, stop);
        var together = await tx.RelationshipPrompts.Where(p => p.Mentor == id && p.Talk == null && p.WithdrawnAt == null).OrderBy(p => p.AskedOn).Select(p => new TogetherAsked(p.Mentorship, p.AskedOn)).ToListAsync(stop);
        tx.SawMany(Act.TalkPrepare, [id, .. courses.Select(c => c.Mentorship.Mentee)]);
        return new Preparation(id, alias, since, questions, courses, await tx.Open(open, stop), debriefs, await tx.Open(requests, stop), together, tx.Now.Day());
    }, stop);
}

/// <summary>Reading the facts.</summary>
internal static class Facts
{
    extension(Tx tx)
    {
        public async Task<IReadOnlyList<Flagged>> FlaggedBy(Guid mentor, CancellationToken stop)
        {
            var sessions = tx.Sessions;
            var rows = await (from q in tx.CoachQuestions.AsNoTracking()
                              join s in sessions on q.Id equals s.Id
                              where q.Mentor == mentor && q.WithdrawnAt == null && q.TakenUpAt == null && s.VoidedAt == null
                              orderby s.OccurredOn
                              select new { Question = q, s.OccurredOn }).ToListAsync(stop);
            foreach (var row in rows) await tx.Open(row.Question, stop);
            return [.. rows.Select(r => new Flagged(r.Question.Mentorship, r.Question.Id, r.OccurredOn, r.Question.Question.Text))];
        }

        public async Task<IReadOnlyList<CourseFacts>> CoursesOf(Guid mentor, DateOnly? since, CancellationToken stop)
        {
            var (people, keys, mentorships) = (tx.Mentees, tx.Set<MenteeKey>(), tx.Mentorships);
            var held = await (from p in tx.MentorPeriods.Where(p => p.Mentor == mentor && p.Until == null)
                              join m in mentorships.AsNoTracking() on p.Mentorship equals m.Id
                              join who in people on m.Mentee equals who.Id
                              join k in keys on m.Mentee equals k.Owner
                              orderby m.ProposedOn
                              select new { Mentorship = m, who.Name, k.Wrapped }).ToListAsync(stop);
            Guid[] ids = [.. held.Select(h => h.Mentorship.Id)];
            var sessions = (await tx.Sessions.AsNoTracking().Where(s => ids.Contains(s.Mentorship) && s.Mentor == mentor && s.VoidedAt == null && (since == null || s.OccurredOn > since))
                .GroupBy(s => new { s.Mentorship, s.TookPlace, s.Cause }).Select(g => new { g.Key.Mentorship, g.Key.TookPlace, g.Key.Cause, Times = g.Count() }).ToListAsync(stop)).ToLookup(s => s.Mentorship);
            var today = tx.Now.Day();
            var gaps = (await tx.ContactGaps.AsNoTracking().Where(g => ids.Contains(g.Mentorship) && g.From <= today && (g.Until == null || g.Until >= today)).ToListAsync(stop)).ToLookup(g => g.Mentorship);
            var reviews = await tx.Plans.Where(p => ids.Contains(p.Mentorship) && p.State == PlanState.Agreed).Select(p => new { p.Mentorship, p.NextReview }).ToDictionaryAsync(p => p.Mentorship, p => p.NextReview, stop);
            return [.. held.Select(h => new CourseFacts(h.Mentorship, tx.Open(h.Mentorship.Mentee, h.Wrapped, "mentee", "name", h.Mentorship.Mentee, h.Name),
                sessions[h.Mentorship.Id].Where(s => s.TookPlace == TookPlace.Held).Sum(s => s.Times),
                [.. sessions[h.Mentorship.Id].Where(s => s.Cause != null).Select(s => (s.Cause!.Value, s.Times))],
                gaps[h.Mentorship.Id].FirstOrDefault(), reviews.GetValueOrDefault(h.Mentorship.Id)))];
        }
    }
}
