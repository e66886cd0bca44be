using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Plans;

/// <summary>Keeps one look at the areas of life.</summary>
public sealed class RecordLifeAreas(Database db, TimeProvider clock)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, LifeCheckInput input, CancellationToken stop) => db.Write(actor, Act.LifeAreaRecord, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(mentorship, stop);
        if (about is null) return Refusal.NotFound;
        tx.About(about.Mentee);
        if (about.IsClosed) return new Refusal("Plans.Refuse.MentorshipEnded");
        if (!LifeCheck.Take(about.Id, about.Mentee, about.Unit, input, clock.Today()).Accepted(out var taken, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(taken.Check);
        tx.AddRange(taken.Answers);
        tx.Did(Act.LifeAreaRecord, about.Mentee, taken.Check.Id);
        return taken.Check.Id;
    }, stop);
}
