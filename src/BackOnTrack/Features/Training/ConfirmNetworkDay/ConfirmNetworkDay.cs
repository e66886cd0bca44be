using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

public sealed class GatheringInput
{
    /// <summary>Those who were there.</summary>
    public List<Guid> Mentors { get; set; } = [];
}

/// <summary>Enters who came to a gathering; whoever had not signed up and came is entered too.</summary>
public sealed class ConfirmNetworkDay(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, GatheringInput input, CancellationToken stop) => db.Write(actor, Act.NetworkAttend, async tx =>
    {
        var day = await tx.NetworkDays.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);
        if (day is null) return Refusal.NotFound;
        if (day.On > tx.Now.Day()) return new Refusal("Training.Refuse.NotHeldYet");
        if (day.Cancelled) return new Refusal("Training.Refuse.Cancelled");
        var seats = await tx.NetworkSeats.Where(s => s.NetworkDay == id).ToListAsync(stop);
        var corps = tx.CorpsOn(day.On);
        foreach (var mentor in await tx.Mentors.Where(m => input.Mentors.Contains(m.Id) && corps.Contains(m.Id)).ToListAsync(stop))
            if (seats.All(s => s.Mentor != mentor.Id))
            {
                var seat = NetworkSeat.Invite(mentor, id, tx.Now);
                seat.Answer(comes: true, tx.Now);
                seats.Add(seat);
                tx.Add(seat);
            }
        foreach (var seat in seats) seat.Attend(input.Mentors.Contains(seat.Mentor));
        tx.Did(Act.NetworkAttend, null, id);
        return id;
    }, stop);
}

/// <summary>Every mentor of the corps as it was on the day, by name, for the list of who was there.</summary>
public sealed record CorpsOfTheDay(NetworkDay Day, IReadOnlyList<(Guid Mentor, string Name, bool Comes, bool? Attended)> Mentors);

public sealed class OfferCorps(Database db)
{
    public const int Most = 300;

    public Task<Outcome<CorpsOfTheDay>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<CorpsOfTheDay>(actor, Act.TrainingRead, async tx =>
    {
        var day = await tx.NetworkDays.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);
        if (day is null) return Refusal.NotFound;
        var seats = await tx.NetworkSeats.AsNoTracking().Where(s => s.NetworkDay == id).ToDictionaryAsync(s => s.Mentor, stop);
        var then = tx.CorpsOn(day.On);
        var corps = await tx.Mentors.AsNoTracking().Where(m => then.Contains(m.Id)).OrderBy(m => m.Alias).Take(Most).Select(m => m.Id).ToListAsync(stop);
        var names = await tx.NamesOf(corps, stop);
        tx.SawMany(Act.TrainingRead, corps);
        return new CorpsOfTheDay(day, [.. corps.Select(m => (m, names.GetValueOrDefault(m, ""), seats.GetValueOrDefault(m)?.Comes is true, seats.GetValueOrDefault(m)?.Attended))
            .OrderByDescending(m => m.Item3).ThenBy(m => m.Item2, StringComparer.CurrentCulture)]);
    }, stop);
}
