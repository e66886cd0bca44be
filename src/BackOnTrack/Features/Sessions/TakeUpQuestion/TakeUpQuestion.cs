using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Sessions;

/// <summary>The coach takes up what a mentor asked.</summary>
public sealed class TakeUpQuestion(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid session, CancellationToken stop) => db.Write(actor, Act.QuestionTakeUp, async tx =>
    {
        if (await tx.CoachQuestions.FindVisible(session, stop) is not { } question || question.Mentorship != mentorship) return Refusal.NotFound;
        if (!question.TakeUp(tx.Now).Accepted(out _, out var no)) return Outcome<Guid>.Refused(no);
        tx.Did(Act.QuestionTakeUp, question.Mentee, session);
        return session;
    }, stop);
}
