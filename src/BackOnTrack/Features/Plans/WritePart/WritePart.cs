using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>The words of one part, and the version of them that was on the screen.</summary>
public sealed record PartInput(Guid Mentorship, PlanPart Part, string? Words, uint Version);

/// <summary>Writes one part of the draft.</summary>
public sealed class WritePart(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, PartInput input, CancellationToken stop) => db.Write(actor, Act.PlanWrite, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(input.Mentorship, stop);
        var draft = about is null ? null : await tx.DraftPlan(about.Id, stop);
        if (about is null || draft is null || !PlanParts.Of(draft.Number).Contains(input.Part)) return Refusal.NotFound;
        tx.About(about.Mentee);
        if (!about.PlanIsOpen()) return new Refusal("Plans.Refuse.MentorshipEnded");

        var existing = await tx.PlanTexts.SingleOrDefaultAsync(text => text.Plan == draft.Id && text.Part == input.Part, stop);
        if ((existing?.Version ?? 0) != input.Version) return Refusal.Conflict;
        if (!draft.Write(input.Part, input.Words, existing).Accepted(out var text, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (existing is null) tx.Add(text);
        await tx.DropDraft(PlanForms.Part(input.Part), about.Id, stop);
        tx.Did(Act.PlanWrite, about.Mentee, text.Id);
        return text.Id;
    }, stop);
}
