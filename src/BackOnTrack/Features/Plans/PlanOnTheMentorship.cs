using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>What a mentorship's page says about the plan: facts for everybody who sees the page, the way in for those who may read it.</summary>
public sealed class PlanOnTheMentorship : IMentorshipPart
{
    public int Order => 20;

    public IReadOnlyList<Shelf> Looks => [Shelf.OfMentorship<Plan>()];

    public async Task<MentorshipPart?> Read(Tx tx, Mentorship mentorship, int page, Shelves shelves, CancellationToken stop)
    {
        if (!AccessTable.Allows(Act.PlanFacts, tx.Actor.Hat)) return null;
        var plans = await shelves.Rows(Standing(tx, mentorship.Id), stop);
        return new("Plans.Title.Plan", "/Features/Plans/_Facts.cshtml", new PlanFacts(
            mentorship, plans.Find(plan => plan.State == PlanState.Agreed), plans.Exists(plan => plan.State == PlanState.Draft), AccessTable.Allows(Act.PlanRead, tx.Actor.Hat), tx.Programme.Plans));
    }

    private static readonly Func<Tx, Guid, IAsyncEnumerable<Plan>> Standing = EF.CompileAsyncQuery((Tx tx, Guid mentorship) =>
        tx.Set<Plan>().AsNoTracking().Where(plan => plan.Mentorship == mentorship && plan.State != PlanState.Superseded));
}

/// <summary>That there is a plan, and when it is looked at next.</summary>
public sealed record PlanFacts(Mentorship Mentorship, Plan? Agreed, bool HasDraft, bool MayRead, PlanRules Rules)
{
    public DateOnly? AgreeBy => Mentorship.FirstMeetingOn is { } met ? Rules.AgreedBy(met) : null;
}
