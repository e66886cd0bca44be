using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships;

/// <summary>What stands above every form about a mentorship.</summary>
public sealed record MentorshipHead(Mentorship Mentorship, string Name, string Reference, string Language, IReadOnlyList<MentorPeriod> Periods, DateOnly Today)
{
    public string Back => $"/mentorships/{Mentorship.Id}";
    public IEnumerable<MentorPeriod> Now => Periods.Where(p => p.IsOpen);
}

/// <summary>Reads a mentorship for the form of an act; written down as the reading it is.</summary>
public sealed class ReadHead(Database db)
{
    public Task<Outcome<MentorshipHead>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<MentorshipHead>(actor, Act.MentorshipRead, async tx =>
    {
        var mentorship = await tx.Mentorships.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentorship is null) return Refusal.NotFound;
        var person = await tx.Set<Mentee>().FindVisible(mentorship.Mentee, stop);
        if (person is null) return Refusal.NotFound;
        tx.Saw(Act.MentorshipRead, mentorship.Mentee, id);
        return new MentorshipHead(mentorship, person.Name.Text, person.Reference, person.Language, await tx.PeriodsOf(id, stop), tx.Doer.Today);
    }, stop);
}
