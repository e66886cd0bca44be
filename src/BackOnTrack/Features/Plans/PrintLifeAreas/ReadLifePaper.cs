using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Asking;
using BackOnTrack.Features.Asking;

namespace BackOnTrack.Features.Plans;

/// <summary>Takes an empty sheet about the areas of life out of the house: nobody's name, and a code that leads back.</summary>
public sealed class ReadLifePaper(Database db)
{
    public Task<Outcome<FormPaper>> Run(Actor actor, Guid mentorship, CancellationToken stop) => db.Read<FormPaper>(actor, Act.LifeAreaPrint, async tx =>
    {
        if (await tx.PaperAbout(mentorship, AnswersTo.LifeAreas, stop) is not { } paper) return Refusal.NotFound;
        tx.Saw(Act.LifeAreaPrint, paper.Mentee, paper.Mentorship);
        return paper;
    }, stop);
}
