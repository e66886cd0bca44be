using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>A mentor who has come to fewer gatherings this year than are asked for.</summary>
public sealed record ShortLine(Guid Mentor, string Name, Year Year);

public sealed record ShortPage(IReadOnlyList<ShortLine> Lines, int All, CorpsRules Rules)
{
    public int Pages => (All + ListShort.OnAPage - 1) / ListShort.OnAPage;
}

/// <summary>Who is short of what is asked in the calendar year: every mentor with the training complete, as far as the reader's wall reaches.</summary>
public sealed class ListShort(Database db)
{
    public const int OnAPage = 50;

    public Task<Outcome<ShortPage>> Run(Actor actor, int page, CancellationToken stop) => db.Read<ShortPage>(actor, Act.TrainingRead, async tx =>
    {
        var (today, rules) = (tx.Now.Day(), tx.Programme.Mentors);
        var first = new DateOnly(today.Year, 1, 1);
        var gathered = tx.NetworkSeats.Where(s => s.Attended == true)
            .Join(tx.NetworkDays.Where(d => d.On >= first && d.On <= today), s => s.NetworkDay, d => d.Id, (s, d) => new { s.Mentor, IsNetworking = d.Kind == GatheringKind.NetworkingDay });
        var all = tx.Mentors.Where(m => m.State == MentorState.Available)
            .Select(m => new { m.Id, m.Alias, Networking = gathered.Count(g => g.Mentor == m.Id && g.IsNetworking), Further = gathered.Count(g => g.Mentor == m.Id && !g.IsNetworking) })
            .Where(m => m.Networking < rules.NetworkingDays || m.Further < rules.FurtherTrainings);
        var rows = await all.OrderBy(m => m.Alias).Skip((Math.Max(page, 1) - 1) * OnAPage).Take(OnAPage).ToListAsync(stop);
        var names = await tx.NamesOf(rows.Select(m => m.Id), stop);
        tx.SawMany(Act.TrainingRead, rows.Select(m => m.Id));
        return new ShortPage([.. rows.Select(m => new ShortLine(m.Id, names.GetValueOrDefault(m.Id, ""), new(m.Networking, m.Further)))], await all.CountAsync(stop), rules);
    }, stop);
}
