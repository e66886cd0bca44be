using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;

namespace BackOnTrack.Features.Inquiries.AnswerAsking;

/// <summary>Who asks, and on whose behalf.</summary>
public sealed class AnswerAsking(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, AskingAnswers answers, CancellationToken stop) =>
        db.Answer(actor, id, draft => draft.Answer(answers), stop);
}
