using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Inquiries;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Assessment;

/// <summary>Puts another decision in the place of one, with a reason, while no later work rests on it. Both stay.</summary>
public sealed class ChangeDecision(Database db)
{
    /// <param name="seen">The decision that was on the screen: somebody may have changed it meanwhile.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid inquiry, Guid seen, DecisionInput input, CancellationToken stop) => db.Write(actor, Act.DecisionChange, async tx =>
    {
        if (!(await Revise(tx, actor, inquiry, seen, input, stop)).Accepted(out var decision, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.SettleReach(decision.Mentee, Act.DecisionChange, stop);
        await tx.DropDraft(AssessmentForms.NewDecision, inquiry, stop);
        tx.Did(Act.DecisionChange, decision.Mentee, decision.Id);
        return decision.Id;
    }, stop);

    internal static async Task<Outcome<Decision>> Revise(Tx tx, Actor actor, Guid inquiry, Guid seen, DecisionInput input, CancellationToken stop)
    {
        if (await WholeAssessment.Of(tx, inquiry, stop) is not { Assessment: { } assessment, Current: { } current } whole) return Refusal.NotFound;
        if (current.Id != seen) return Refusal.Conflict;
        if (await IsElsewhere(tx, whole.Inquiry, input, stop) is { } elsewhere) return elsewhere;
        if (!assessment.Revise(input, whole.Prepared, current, actor.Account, tx.Moment()).Accepted(out var decision, out var refusals)) return Outcome<Decision>.Refused(refusals);
        return decision.TakesEffect(tx, whole, input).Accepted(out _, out refusals) ? decision : Outcome<Decision>.Refused(refusals);
    }

    /// <summary>What was declined is not opened again beside a matter the person has by now: no second one is made (scenario 3).</summary>
    private static async Task<Refusal?> IsElsewhere(Tx tx, Inquiry inquiry, DecisionInput input, CancellationToken stop)
    {
        if (inquiry.State is not InquiryState.Declined || input.Outcome is null or DecisionOutcome.Declined) return null;
        await tx.StandInLine(inquiry.RegistrationIndex, inquiry.PersonIndex, stop);
        if (await tx.OpenMatter(inquiry.RegistrationIndex, inquiry.PersonIndex, inquiry.Id, stop) is not { } matter) return null;
        var reference = await tx.Inquiries.Where(i => i.Id == matter).Select(i => i.Reference).FirstOrDefaultAsync(stop);
        return reference is null ? new("Assessment.Refuse.OtherMatterElsewhere", nameof(input.Outcome)) : new("Assessment.Refuse.OtherMatter", nameof(input.Outcome), [reference]);
    }
}
