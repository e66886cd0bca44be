using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>A question with the facts of its session: never the note.</summary>
public sealed record AskedQuestion(NamedMentorship Head, Session Session, CoachQuestion Question);

/// <summary>Reads the one thing of a note that was meant for the coach.</summary>
public sealed class ReadQuestion(Database db)
{
    public Task<Outcome<AskedQuestion>> Run(Actor actor, Guid mentorship, Guid session, CancellationToken stop) => db.Read<AskedQuestion>(actor, Act.SessionReadQuestion, async tx =>
    {
        if (await tx.HeadOf(mentorship, stop) is not { } head) return Refusal.NotFound;
        var facts = await tx.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == session && s.Mentorship == mentorship, stop);
        if (facts is null or { IsVoid: true } || await tx.CoachQuestions.FindVisible(session, stop) is not { WithdrawnAt: null } question) return Refusal.NotFound;
        tx.Saw(Act.SessionReadQuestion, facts.Mentee, session);
        return new AskedQuestion(head, facts, question);
    }, stop);
}
