using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>A mentor says whether they come; to one that was called off, only that they have seen it.</summary>
public sealed class AnswerNetworkDay(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, bool? comes, CancellationToken stop) => db.Write(actor, Act.NetworkAnswer, async tx =>
    {
        var day = await tx.NetworkDays.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == actor.Account, stop);
        if (day is null || mentor is null) return Refusal.NotFound;
        if (comes is null && !day.Cancelled) return new Refusal("House.Refuse.Missing", "Comes");
        if (day.On < tx.Now.Day()) return new Refusal("Training.Refuse.GatheringOver");
        var seat = await tx.NetworkSeats.SingleOrDefaultAsync(s => s.NetworkDay == id && s.Mentor == mentor.Id, stop);
        if (seat is null) return new Refusal("Training.Refuse.NotInvited");
        if (day.Cancelled) seat.SeeMoves(tx.Now);
        else seat.Answer(comes!.Value, tx.Now);
        await tx.Knows(TellingOfDays.OfGathering(id), stop);
        tx.Did(Act.NetworkAnswer, null, id);
        return id;
    }, stop);
}
