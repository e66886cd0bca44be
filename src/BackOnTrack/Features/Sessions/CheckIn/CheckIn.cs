using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Sessions;

/// <summary>The mentor goes into a planned meeting; from now on somebody notices when they do not come out.</summary>
public sealed class CheckIn(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid appointment, CancellationToken stop) => db.Write(actor, Act.MeetingCheck, async tx =>
    {
        if (await tx.MeetingOf(mentorship, appointment, stop) is not { } at) return Refusal.NotFound;
        if (!at.CheckIn(tx, tx.Doer).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.MeetingCheck, at.Planned.Mentee, appointment);
        return appointment;
    }, stop);
}

internal static class CheckingIn
{
    /// <summary>For the button and the link.</summary>
    public static Outcome<Nothing> CheckIn(this MeetingAtHand at, Tx tx, Doer by)
    {
        if (at.Outing is { } known) return known.CheckInAgain(at.Planned, at.Planned.StartsAt(), by, tx.Programme.Visits);
        if (!Outing.CheckIn(at.Planned, at.Planned.StartsAt(), by, tx.Programme.Visits).Accepted(out var outing, out var refusals)) return Outcome<Nothing>.Refused(refusals);
        tx.Add(outing);
        return Nothing.Value;
    }
}
