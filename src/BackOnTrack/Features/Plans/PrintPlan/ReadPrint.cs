using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>What goes on the mentee's sheet: a number, a first name, the words of the plan. Nothing else is read for it.</summary>
/// <param name="Language">The mentee's language as the file knows it.</param>
/// <param name="Mentor">What the mentee calls the mentor.</param>
/// <param name="Fit">Whether others may read it over the mentee's shoulder.</param>
public sealed record PlanPrint(PlanSheet Sheet, string Reference, string Language, string Mentor, bool Fit);

/// <summary>Takes the agreed plan out of the house on paper.</summary>
public sealed class ReadPrint(Database db)
{
    public Task<Outcome<PlanPrint>> Run(Actor actor, Guid mentorship, CancellationToken stop) => db.Read<PlanPrint>(actor, Act.PlanPrint, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(mentorship, stop);
        var plan = about is null ? null : await tx.AgreedPlan(mentorship, stop);
        if (about is null || plan is null) return Refusal.NotFound;
        tx.Saw(Act.PlanPrint, about.Mentee, plan.Id);
        var sheet = await PlanSheet.Read(tx, plan, stop);
        var mentee = await tx.Mentees.Where(mentee => mentee.Id == about.Mentee).Select(mentee => new { mentee.Reference, mentee.Language }).SingleAsync(stop);
        return new PlanPrint(sheet, mentee.Reference, mentee.Language, about.MentorAlias, FitForOthersEyes.IsFit(sheet.AllWords(), await MentorSurnames.Of(tx, mentorship, stop)));
    }, stop);
}
