using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>The guides an interview can be held by.</summary>
public sealed class OfferGuides(Database db)
{
    /// <summary>The newest ones; nobody holds an interview by the fifty-first.</summary>
    private const int Most = 50;

    public Task<Outcome<IReadOnlyList<GuideLine>>> Run(Actor actor, CancellationToken stop) => db.Read<IReadOnlyList<GuideLine>>(actor, Act.GuideRead, async tx =>
        await tx.Guides.AsNoTracking().Where(g => g.PublishedAt != null).OrderByDescending(g => g.PublishedAt).ThenBy(g => g.Title).Take(Most)
            .Select(g => new GuideLine(g.Id, g.Root, g.Edition, g.Title, g.Language, g.ChangedAt, g.PublishedAt)).ToListAsync(stop), stop);
}

/// <summary>Writes down that an interview was held, and what was agreed to. It gets the next number.</summary>
public sealed class HoldInterview(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, InterviewInput input, CancellationToken stop) => db.Write(actor, Act.InterviewHold, async tx =>
    {
        await tx.InLine("interview", stop);
        var guide = await tx.Guides.AsNoTracking().SingleOrDefaultAsync(g => g.Id == input.Guide, stop);
        var number = (await tx.Interviews.MaxAsync(i => (int?)i.Number, stop) ?? 0) + 1;
        if (!Interview.Record(input, guide, number, tx.Now.Day(), actor.Account, tx.Now).Accepted(out var interview, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(interview);
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.InterviewHold, null, interview.Id);
        return interview.Id;
    }, stop);
}
