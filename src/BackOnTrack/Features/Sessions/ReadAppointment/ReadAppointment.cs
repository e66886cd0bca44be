using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>A planned meeting with everything the mentor must know before travelling.</summary>
/// <param name="Links">The addresses for the mentor's own telephone: coming, going. For nobody else.</param>
public sealed record MeetingSheet(
    NamedMentorship Head, Appointment Planned, IReadOnlyList<AppointmentMove> Moves, Outing? Outing, string? Place, MentorPermit? Permit, BeforeTheWay Before, IReadOnlyList<Refusal> Unmet, (string In, string Out)? Links, Role Hat, DateOnly Today, DateTimeOffset Now)
{
    /// <summary>What the reader's hat may do here.</summary>
    public bool May(Act act) => AccessTable.Allows(act, Hat);

    public bool IsPlanned => Planned.State is AppointmentState.Planned;

    public bool MayCheckIn => May(Act.MeetingCheck) && IsPlanned && Planned.Kind.IsInPerson() && Planned.On == Today && Outing is not { IsOut: true };
    public bool MayCheckOut => May(Act.MeetingCheck) && Outing is { IsOut: true };
}

/// <summary>Opens a planned meeting.</summary>
public sealed class ReadAppointment(Database db)
{
    public Task<Outcome<MeetingSheet>> Run(Actor actor, Guid mentorship, Guid appointment, CancellationToken stop) => db.Read<MeetingSheet>(actor, Act.SessionList, async tx =>
    {
        if (await tx.HeadOf(mentorship, stop) is not { } head || await tx.MeetingOf(mentorship, appointment, stop) is not var (planned, outing)) return Refusal.NotFound;
        tx.Saw(Act.SessionList, planned.Mentee, appointment);
        var moves = await tx.AppointmentMoves.AsNoTracking().Where(m => m.Appointment == appointment).OrderBy(m => m.MovedAt).ToListAsync(stop);
        var links = actor.Account == planned.Mentor && planned is { State: AppointmentState.Planned } && planned.Kind.IsInPerson()
            ? (Outings.LinkTo(tx.Hashes, Outings.In, appointment), Outings.LinkTo(tx.Hashes, Outings.Out, appointment)) : ((string, string)?)null;
        var unmet = planned.State is AppointmentState.Planned ? await tx.Unmet(planned, stop) : [];
        return new MeetingSheet(head, planned, await tx.Open(moves, stop), outing, (await tx.PlacesOf([planned.Establishment], stop)).Name(planned.Establishment), await tx.PermitFor(planned, stop), await tx.BeforeTheWayTo(planned, stop), unmet, links, actor.Hat, tx.Now.Day(), tx.Now);
    }, stop);
}
