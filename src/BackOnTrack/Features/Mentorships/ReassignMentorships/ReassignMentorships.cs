using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentorships.Match;
using BackOnTrack.Features.Mentorships.ReplaceMentor;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.ReassignMentorships;

public sealed class ReassignInput
{
    /// <summary>The mentorships ticked, each with the version the page showed: <c>id_version</c>.</summary>
    public List<string> Chosen { get; set; } = [];
    public Guid? Mentor { get; set; }
    public string? WhyNow { get; set; }
    public string? Reason { get; set; }
    public string? Despite { get; set; }
}

/// <summary>A mentorship the mentor holds, or stands beside another mentor in.</summary>
public sealed record HeldLine(Guid Id, uint Version, string Name, string Reference, MentorshipState State)
{
    /// <summary>The mentor is the second there: nobody is needed in their place, and the place is ended on the mentorship itself.</summary>
    public bool IsSecond { get; init; }

    public string Value => $"{Id:N}_{Version}";
}

/// <summary>
/// Gives one mentorship to another mentor, as the page showed it. One that moved meanwhile is left alone, and says so.
/// </summary>
public sealed class ReassignMentorship(Database db, Curriculum curriculum, IEnumerable<IFollowsMentor> rooms)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, uint version, ReassignInput input, CancellationToken stop) => db.Write(actor, Act.MentorReplace, async tx =>
    {
        var it = await tx.Mentorships.FindVisible(mentorship, stop);
        if (it is null) return Refusal.NotFound;
        if (it.Version != version) return Refusal.Conflict;
        var match = new MatchInput
        {
            Mentors = input.Mentor is { } mentor ? [mentor] : [], Mentor = input.Mentor, Establishment = it.Establishment,
            Reason = input.Reason, Despite = input.Despite, WhyNow = input.WhyNow,
        };
        if (!(await Replacing.Run(tx, curriculum, rooms, it, match, PeriodEnd.Reassigned, PeriodStart.Reassigned, stop)).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.MentorReplace, it.Mentee, it.Id);
        return it.Id;
    }, stop);
}

/// <summary>The open mentorships in which somebody is mentor, in either place, as far as the actor may see them.</summary>
public sealed class ListHeld(Database db)
{
    public Task<Outcome<IReadOnlyList<HeldLine>>> Run(Actor actor, Guid mentor, CancellationToken stop) => db.Read<IReadOnlyList<HeldLine>>(actor, Act.MentorReplace, async tx =>
    {
        var periods = tx.MentorPeriods;
        var rows = await (
            from m in tx.Mentorships.Where(m => m.Due != null && (m.Mentor == mentor || periods.Any(p => p.Mentorship == m.Id && p.Mentor == mentor && p.Place == MentorPlace.Second && p.Until == null)))
            join p in tx.Set<Mentee>() on m.Mentee equals p.Id
            join k in tx.Set<MenteeKey>() on m.Mentee equals k.Owner
            orderby m.Due, m.Id
            select new { m.Id, m.Version, m.Mentee, p.Name, k.Wrapped, p.Reference, m.State, IsSecond = m.Mentor != mentor }).AsNoTracking().ToListAsync(stop);
        tx.SawMany(Act.MentorReplace, rows.Select(r => r.Mentee));
        return rows.Select(r => new HeldLine(r.Id, r.Version, tx.Open(r.Mentee, r.Wrapped, "mentee", "name", r.Mentee, r.Name), r.Reference, r.State) { IsSecond = r.IsSecond }).ToList();
    }, stop);
}
