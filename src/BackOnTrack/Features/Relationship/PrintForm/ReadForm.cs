using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Relationship;

/// <summary>What is needed for the sheet: its code, and the language the file knows. No name is read for it.</summary>
public sealed record FormPaper(Guid Mentorship, string Code, string Language);

/// <summary>
/// Takes an empty sheet out of the house. The mentee fills it in and gives it to somebody who is not the mentor; the code leads
/// whoever types it in to the right file, and tells nobody else anything.
/// </summary>
public sealed class ReadForm(Database db)
{
    public Task<Outcome<FormPaper>> Run(Actor actor, Guid mentorship, CancellationToken stop) => db.Read<FormPaper>(actor, Act.RelationshipPrint, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(mentorship, stop);
        if (about is null || about.IsClosed || about.FirstMeetingOn is null || await tx.MentorPeriods.AnyAsync(p => p.Mentorship == mentorship && p.Mentor == actor.Account, stop)) return Refusal.NotFound;
        tx.Saw(Act.RelationshipPrint, about.Mentee, about.Id);
        return new FormPaper(about.Id, SheetCode.Shown(SheetCode.Of(about.Id)), await tx.Mentees.Where(m => m.Id == about.Mentee).Select(m => m.Language).SingleAsync(stop));
    }, stop);
}
