using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Inquiries.AnswerRelease;

/// <summary>The day of release, or why nobody can say.</summary>
public sealed class AnswerRelease(Database db, TimeProvider clock)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, ReleaseAnswers answers, CancellationToken stop) =>
        db.Answer(actor, id, draft => draft.Answer(answers, clock.Today()), stop);
}
