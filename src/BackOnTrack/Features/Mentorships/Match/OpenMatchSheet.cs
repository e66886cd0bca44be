using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.Match;

/// <summary>For whom a mentor is looked for: by the accepted inquiry, or by the mentorship that goes on.</summary>
public sealed record MatchFor(Guid? Inquiry, Guid? Mentorship);

/// <summary>A mentor one can put on the sheet, or why not.</summary>
public sealed record Candidate(Guid Id, string Alias, MentorState State, int Load, int Capacity, string Region)
{
    public bool CanBeChosen => State == MentorState.Available && Load < Capacity;
}

/// <param name="Sheet">Null until mentors to compare were chosen.</param>
public sealed record MatchView(
    string Name, string Reference, Mentorship? Mentorship, int? Establishment, IReadOnlyList<Candidate> Candidates, IReadOnlyList<Establishment> Establishments, MatchSheet? Sheet)
{
    /// <summary>The mentee does not want to take part any more: there is nobody to find a mentor for.</summary>
    public bool TakePartEnded { get; init; }
}

/// <summary>Shows who could be compared, and the sheet when somebody was chosen for it. Changes nothing.</summary>
public sealed class OpenMatchSheet(Database db, Curriculum curriculum)
{
    public Task<Outcome<MatchView>> Run(Actor actor, MatchFor about, MatchInput? input, CancellationToken stop) => db.Read<MatchView>(actor, Act.MatchRead, async tx =>
    {
        var mentorship = about.Mentorship is { } id ? await tx.Mentorships.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop) : null;
        var inquiry = about.Inquiry is { } asked ? await tx.Set<Inquiry>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == asked, stop) : null;
        if ((mentorship?.Mentee ?? inquiry?.Mentee) is not { } mentee) return Refusal.NotFound;
        var person = await tx.Set<Mentee>().FindVisible(mentee, stop);
        if (person is null) return Refusal.NotFound;
        if (inquiry is not null && inquiry.State != InquiryState.Accepted) return new Refusal("Mentorships.Refuse.NotAccepted");

        var today = tx.Now.Day();
        var loads = await tx.MentorLoads(stop);
        var leaves = (await tx.MentorLeaves.AsNoTracking().Where(l => l.Until == null || l.Until >= today).ToListAsync(stop)).ToLookup(l => l.Mentor);
        var mentors = await tx.Mentors.AsNoTracking().Where(m => m.State != MentorState.Left).OrderBy(m => m.Alias).ToListAsync(stop);
        var places = await tx.Set<Establishment>().AsNoTracking().OrderBy(e => e.Name).ToListAsync(stop);
        MatchSheet? sheet = null;
        if (input is { Mentors.Count: > 0 } && !(await tx.Compare(curriculum, mentee, person.Unit, mentorship?.Inquiry ?? inquiry?.Id, input, stop)).Accepted(out sheet, out var refusals)) return Outcome<MatchView>.Refused(refusals);
        tx.Saw(Act.MatchRead, mentee);
        return new MatchView(person.Name.Text, person.Reference, mentorship, mentorship?.Establishment ?? inquiry?.Establishment,
            [.. mentors.Select(m => new Candidate(m.Id, m.Alias, m.StateOn(today, leaves[m.Id]), loads.GetValueOrDefault(m.Id), m.Capacity, m.Region))], places, sheet)
        { TakePartEnded = await tx.SaidNoToTakingPart(mentee, stop) };
    }, stop);
}
