using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

public sealed class NetworkFeedbackInput
{
    public int? Useful { get; set; }
    public string? Keep { get; set; }
    public string? Change { get; set; }
}

/// <summary>A mentor who was there says what a gathering was worth. The answers are kept without a name; the mentor's file says only that there are some.</summary>
public sealed class GiveNetworkFeedback(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid day, NetworkFeedbackInput input, CancellationToken stop) => db.Write(actor, Act.FeedbackGive, async tx =>
    {
        if (!await tx.NetworkDays.AnyAsync(d => d.Id == day, stop)) return Refusal.NotFound;
        var mine = await tx.NetworkSeats.AsNoTracking().SingleOrDefaultAsync(s => s.NetworkDay == day && s.Mentor == actor.Account, stop);
        if (mine is null) return new Refusal("Training.Refuse.NotAtGathering");
        if (await tx.NetworkFeedbackGivens.AnyAsync(g => g.Mentor == mine.Mentor && g.NetworkDay == day, stop)) return new Refusal("Training.Refuse.FeedbackOnDayTwice");
        if (!NetworkFeedback.Give(mine, input.Useful, input.Keep, input.Change).Accepted(out var feedback, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (await tx.NamesSomebody(input.Keep, stop)) return new Refusal("Training.Refuse.NamesMenteeHere", "Keep");
        if (await tx.NamesSomebody(input.Change, stop)) return new Refusal("Training.Refuse.NamesMenteeHere", "Change");
        await tx.Say(feedback, stop);
        tx.Add(NetworkFeedbackGiven.Of(mine));
        tx.Did(Act.FeedbackGive, null, mine.Mentor);
        return day;
    }, stop);
}
