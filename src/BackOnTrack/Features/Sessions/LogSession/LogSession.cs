using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Sessions;

/// <summary>Writes the two-minute note: the session, its words, the coach's question, and the mentorship's next due day, in one.</summary>
public sealed class LogSession(Database db)
{
    /// <summary>The refusal of a note that stands there already; its value is the first one.</summary>
    public const string Twice = "Sessions.Refuse.Twice";

    /// <param name="anyway">It is a second one, although it says the same.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, SessionInput input, CancellationToken stop, bool anyway = false) => db.Write(actor, Act.SessionLog, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } it) return Refusal.NotFound;
        var ground = await tx.GroundOf(it, input, stop);
        if (!SessionBook.Log(ground, input, tx.Doer, tx.Programme.Sessions).Accepted(out var book, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (await tx.Clash(actor.Account, book.Session.Time, book.Session.Id, stop) is { } clash) return clash;
        if (!anyway && await tx.FirstOf(book, stop) is { } first) return new Refusal(Twice, Values: [first]);

        tx.AddRange(book.Session, book.Note);
        if (book.Question is not null) tx.Add(book.Question);
        if (book.Session.IsHeld && it.Held(book.Session.OccurredOn, tx.Doer) is { } move) tx.Add(move);
        if (book.Session.KeepsTheRhythm) await tx.SayWhenDueAfter(book.Session, it, stop);
        await tx.PutInOrder(book.Session, stop);
        tx.Did(Act.SessionLog, it.Mentee, book.Session.Id);
        return book.Session.Id;
    }, stop);
}
