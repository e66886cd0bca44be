using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Sessions;

/// <summary>Opens the form of a new note. Opening it makes no draft.</summary>
public sealed class ShowSheet(Database db)
{
    public Task<Outcome<SessionSheet>> Run(Actor actor, Guid mentorship, CancellationToken stop) => db.Read<SessionSheet>(actor, Act.SessionLog, async tx =>
    {
        if (await tx.Sheet(mentorship, SessionForms.New, mentorship, stop) is not { } sheet) return Refusal.NotFound;
        tx.Saw(Act.SessionList, sheet.Head.Mentorship.Mentee, mentorship);
        return sheet;
    }, stop);
}
