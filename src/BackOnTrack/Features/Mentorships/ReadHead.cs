using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Drafts;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships;

/// <summary>What stands above every form about a mentorship.</summary>
/// <param name="Typed">What was typed on the form it is read for, and not sent.</param>
public sealed record MentorshipHead(Mentorship Mentorship, string Name, string Reference, string Language, IReadOnlyList<MentorPeriod> Periods, DateOnly Today, Draft? Typed = null)
{
    public string Back => $"/mentorships/{Mentorship.Id}";
    public IEnumerable<MentorPeriod> Now => Periods.Where(p => p.IsOpen);
}

/// <summary>Reads a mentorship for the form of an act; written down as the reading it is.</summary>
public sealed class ReadHead(Database db)
{
    /// <param name="form">The form it is read for, where that form keeps drafts.</param>
    public Task<Outcome<MentorshipHead>> Run(Actor actor, Guid id, CancellationToken stop, string? form = null) => db.Read<MentorshipHead>(actor, Act.MentorshipRead, async tx =>
    {
        var mentorship = await tx.Mentorships.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentorship is null) return Refusal.NotFound;
        var person = await tx.Set<Mentee>().FindVisible(mentorship.Mentee, stop);
        if (person is null) return Refusal.NotFound;
        tx.Saw(Act.MentorshipRead, mentorship.Mentee, id);
        return new MentorshipHead(mentorship, person.Name.Text, person.Reference, person.Language, await tx.PeriodsOf(id, stop), tx.Doer.Today,
            form is null ? null : await tx.Draft(form, id, stop));
    }, stop);
}
