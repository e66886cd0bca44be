using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using BackOnTrack.Domain.Privacy;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Privacy;

public sealed class LiftInput
{
    public string? Words { get; set; }
    public DateOnly? NextReview { get; set; }
}

/// <summary>
/// A restricted file is opened again to those it was shut to, with a reason that stands in the log: who lifts it cannot write in
/// the file. The schema's function looks at unit, hat and exclusions by itself (0419).
/// </summary>
public sealed class LiftRestriction(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentee, LiftInput input, CancellationToken stop) => db.Write(actor, Act.RestrictionLift, async tx =>
    {
        if (await tx.KeptFile(mentee, stop) is not { } file) return Refusal.NotFound;
        tx.About(mentee);
        if (!file.Restricted) return new Refusal("Privacy.Text.NotRestricted");
        var refusals = new List<Refusal>();
        if (!StatedReason.Parse(input.Words).Accepted(out var reason, out var said)) refusals.AddRange(said);
        if (FileReview.NextOn(input.NextReview, tx.Now.Day(), tx.LongestReview()) is { } wrong) refusals.Add(wrong);
        if (refusals.Count > 0) return refusals;
        var review = Guid.CreateVersion7(tx.Now);
        if (!await tx.Ask<bool>($"select bot.lift_restriction({mentee}, {review}, {input.NextReview!.Value})", stop)) return Refusal.NotFound;
        tx.Did(Act.RestrictionLift, mentee, review, tx.Keep(reason!.Text));
        return review;
    }, stop);
}

public sealed record ToLift(string Reference, bool Restricted, DateOnly Longest);

public sealed class OfferLifting(Database db)
{
    public Task<Outcome<ToLift>> Run(Actor actor, Guid mentee, CancellationToken stop) => db.Read<ToLift>(actor, Act.RestrictionLift, async tx =>
    {
        if (await tx.KeptFile(mentee, stop) is not { } file) return Refusal.NotFound;
        tx.Saw(Act.RestrictionLift, mentee);
        return new ToLift(file.Reference, file.Restricted, tx.LongestReview());
    }, stop);
}
