using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Asking;
using BackOnTrack.Features.Asking;

namespace BackOnTrack.Features.Relationship;

/// <summary>
/// Takes an empty sheet out of the house. The mentee fills it in and gives it to somebody who is not the mentor; the code leads
/// whoever types it in to the right file, and tells nobody else anything.
/// </summary>
public sealed class ReadForm(Database db)
{
    public Task<Outcome<FormPaper>> Run(Actor actor, Guid mentorship, CancellationToken stop) => db.Read<FormPaper>(actor, Act.RelationshipPrint, async tx =>
    {
        if (await tx.PaperAbout(mentorship, AnswersTo.WorkingTogether, stop) is not { } paper) return Refusal.NotFound;
        tx.Saw(Act.RelationshipPrint, paper.Mentee, paper.Mentorship);
        return paper;
    }, stop);
}
