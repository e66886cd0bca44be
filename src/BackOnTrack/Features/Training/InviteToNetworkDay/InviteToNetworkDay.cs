using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>Invites mentors to a gathering, each for themselves; who is invited already is so once.</summary>
public sealed class InviteToNetworkDay(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, GatheringInput input, CancellationToken stop) => db.Write(actor, Act.NetworkPlan, async tx =>
    {
        var day = await tx.NetworkDays.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);
        if (day is null) return Refusal.NotFound;
        if (day.On < tx.Now.Day()) return new Refusal("Training.Refuse.GatheringOver");
        if (day.Cancelled) return new Refusal("Training.Refuse.Cancelled");
        if (input.Mentors.Count == 0) return new Refusal("Training.Refuse.NobodyChosen", "Mentors");
        await tx.Invite(id, tx.Mentors.Where(m => input.Mentors.Contains(m.Id)), stop);
        tx.Did(Act.NetworkPlan, null, id);
        return id;
    }, stop);
}

/// <summary>Who could be invited to a gathering and is not yet, by name.</summary>
public sealed record NotYetInvited(NetworkDay Day, IReadOnlyList<Colleague> Mentors);

public sealed class OfferNetworkInvitations(Database db)
{
    private const int Most = 300;

    public Task<Outcome<NotYetInvited>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<NotYetInvited>(actor, Act.TrainingRead, async tx =>
    {
        var day = await tx.NetworkDays.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);
        if (day is null) return Refusal.NotFound;
        var seats = tx.NetworkSeats;
        var ids = await tx.Mentors.Where(m => m.State != MentorState.Left && !seats.Any(s => s.NetworkDay == id && s.Mentor == m.Id)).OrderBy(m => m.Alias).Take(Most).Select(m => m.Id).ToListAsync(stop);
        var names = await tx.NamesOf(ids, stop);
        tx.SawMany(Act.TrainingRead, ids);
        return new NotYetInvited(day, [.. ids.Select(m => new Colleague(m, names.GetValueOrDefault(m, ""))).OrderBy(m => m.Name, StringComparer.CurrentCulture)]);
    }, stop);
}

internal static class Invitations
{
    extension(Tx tx)
    {
        /// <summary>An invitation for each of them who is still a mentor and has none.</summary>
        public async Task Invite(Guid day, IQueryable<Mentor> mentors, CancellationToken stop)
        {
            var seats = tx.NetworkSeats;
            foreach (var mentor in await mentors.Where(m => m.State != MentorState.Left && !seats.Any(s => s.NetworkDay == day && s.Mentor == m.Id)).ToListAsync(stop))
            {
                tx.Add(NetworkSeat.Invite(mentor, day, tx.Now));
                tx.Tell(mentor.Id, NoticeKind.SeatOffered, TellingOfDays.OfGathering(day));
            }
        }
    }
}
