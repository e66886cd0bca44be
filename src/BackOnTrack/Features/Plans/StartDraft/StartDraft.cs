using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Plans;

/// <summary>Opens a new version beside the agreed one, with its words and goals carried over.</summary>
public sealed class StartDraft(Database db, TimeProvider clock)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, PlanVariant variant, CancellationToken stop) => db.Write(actor, Act.PlanWrite, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(mentorship, stop);
        if (about is null) return Refusal.NotFound;
        tx.About(about.Mentee);
        if (!about.PlanIsOpen()) return new Refusal("Plans.Refuse.MentorshipEnded");
        if (await tx.DraftPlan(mentorship, stop) is not null) return new Refusal("Plans.Refuse.DraftThere");

        var agreed = await tx.AgreedPlan(mentorship, stop);
        var begun = agreed is null ? Plan.First(about.Id, about.Mentee, about.Unit, variant, clock.Today()) : agreed.Next(variant, clock.Today());
        if (!begun.Accepted(out var draft, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(draft);
        if (agreed is not null) CarryOver(tx, await PlanSheet.Read(tx, agreed, stop), draft);
        tx.Did(Act.PlanWrite, about.Mentee, draft.Id);
        return draft.Id;
    }, stop);

    private static void CarryOver(Tx tx, PlanSheet agreed, Plan draft)
    {
        foreach (var (part, words) in agreed.Words.Where(pair => pair.Key != PlanPart.WhatChanged))
            if (draft.Write(part, words, existing: null).Accepted(out var text, out _)) tx.Add(text);
        foreach (var goal in agreed.Goals)
            if (goal.CarryInto(draft).Accepted(out var carried, out _)) tx.Add(carried);
    }
}
