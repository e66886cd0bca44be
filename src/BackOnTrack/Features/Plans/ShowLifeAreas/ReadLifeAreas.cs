using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>One look at the areas of life with its answers.</summary>
public sealed record LifeSheet(LifeCheck Check, IReadOnlyDictionary<LifeArea, int> Answers);

/// <summary>All looks of a mentorship, the latest first, and the one to come.</summary>
public sealed record LifeOverview(Mentorship Mentorship, IReadOnlyList<LifeSheet> Checks, LifeDue? Next);

/// <summary>Reads the areas of life.</summary>
public sealed class ReadLifeAreas(Database db, TimeProvider clock)
{
    public Task<Outcome<LifeOverview>> Run(Actor actor, Guid mentorship, CancellationToken stop) => db.Read<LifeOverview>(actor, Act.PlanRead, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(mentorship, stop);
        if (about is null) return Refusal.NotFound;
        tx.Saw(Act.PlanRead, about.Mentee, about.Id);
        var checks = await tx.LifeChecks.Where(check => check.Mentorship == mentorship).OrderByDescending(check => check.Date).ThenByDescending(check => check.Id).ToListAsync(stop);
        var ids = checks.ConvertAll(check => check.Id);
        var answers = (await tx.LifeAnswers.Where(answer => ids.Contains(answer.Check)).ToListAsync(stop)).ToLookup(answer => answer.Check);
        return new LifeOverview(
            about, [.. checks.Select(check => new LifeSheet(check, answers[check.Id].ToDictionary(answer => answer.Area, answer => answer.Points)))],
            Next(about, checks, about.FirstMeetingOn, clock.Today(), tx.Programme.Plans));
    }, stop);

    private static LifeDue? Next(Mentorship about, List<LifeCheck> checks, DateOnly? firstMeeting, DateOnly today, PlanRules rules) => firstMeeting is not { } began || about.IsClosed
        ? null
        : LifeSchedule.Next(began, about.ReleaseOn, [.. checks.Where(check => check.View == LifeView.Mentee).Select(check => (check.Occasion, check.Date))], today, rules);
}
