using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>A gathering with what was shared; and, as far as the reader's wall reaches, who answered and what those who came said of it.</summary>
/// <param name="Feedback">Null where the reader has no part in it.</param>
/// <param name="HasSaid">The reader has given feedback.</param>
public sealed record NetworkDaySheet(NetworkDay Day, IReadOnlyList<NoteLine> Notes, IReadOnlyList<(NetworkSeat Seat, string Name)> Seats, NetworkSeat? Mine, IReadOnlyList<NetworkDayMove> Moves,
    NetworkFeedbackResult? Feedback, bool HasSaid, DateOnly Today)
{
    /// <summary>What was moved or called off since the reader last said something to it.</summary>
    public IReadOnlyList<NetworkDayMove> New => Mine is { } seat ? [.. Moves.Where(m => m.MovedAt > seat.SeenAt)] : [];
}

/// <summary>What was shared, by whom, who removed it, and whether the reader may.</summary>
public sealed record NoteLine(NetworkNote Note, string By, string RemovedBy, bool MayRemove);

public sealed class ReadNetworkDay(Database db)
{
    public const int MostNotes = 200;

    public Task<Outcome<NetworkDaySheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<NetworkDaySheet>(actor, Act.NetworkRead, async tx =>
    {
        var day = await tx.NetworkDays.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);
        if (day is null) return Refusal.NotFound;
        var notes = await tx.NetworkNotes.AsNoTracking().Where(n => n.NetworkDay == id).OrderBy(n => n.WrittenAt).Take(MostNotes).ToListAsync(stop);
        var seats = await tx.NetworkSeats.AsNoTracking().Where(s => s.NetworkDay == id).ToListAsync(stop);
        var moves = await tx.NetworkDayMoves.AsNoTracking().Where(m => m.NetworkDay == id).OrderByDescending(m => m.MovedAt).ToListAsync(stop);
        var feedback = AccessTable.Allows(Act.FeedbackRead, actor.Hat) ? NetworkFeedbackResult.Of(await tx.NetworkFeedbacks.AsNoTracking().Where(f => f.NetworkDay == id).ToListAsync(stop)) : null;
        var hasSaid = await tx.NetworkFeedbackGivens.AnyAsync(g => g.NetworkDay == id && g.Mentor == actor.Account, stop);
        var names = await tx.NamesOf(notes.Select(n => n.WrittenBy).Concat(notes.Select(n => n.RemovedBy).OfType<Guid>()).Concat(seats.Select(s => s.Mentor)), stop);
        tx.SawMany(Act.NetworkRead, seats.Select(s => s.Mentor));
        var mayRemove = AccessTable.Allows(Act.NetworkNoteRemove, actor.Hat);
        return new NetworkDaySheet(day, [.. notes.Select(n => new NoteLine(n, names.GetValueOrDefault(n.WrittenBy, ""), n.RemovedBy is { } by ? names.GetValueOrDefault(by, "") : "",
                mayRemove && n.MayBeRemoved(actor.Account, actor.Hat == Role.TrainingLead)))],
            [.. seats.Select(s => (s, names.GetValueOrDefault(s.Mentor, ""))).OrderBy(s => s.Item2, StringComparer.CurrentCulture)], seats.SingleOrDefault(s => s.Mentor == actor.Account), moves, feedback, hasSaid, tx.Now.Day());
    }, stop);
}
