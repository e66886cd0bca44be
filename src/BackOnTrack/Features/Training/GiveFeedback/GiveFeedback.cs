using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

public sealed class FeedbackInput
{
    public int? Useful { get; set; }
    public int? Clear { get; set; }
    public int? Practised { get; set; }
    public string? Keep { get; set; }
    public string? Change { get; set; }

    public FeedbackAnswers ToAnswers() => new(Useful, Clear, Practised, Keep, Change);
}

/// <summary>A mentor says what a module was worth. The answers are kept without a name; the mentor's file says only that there are some.</summary>
public sealed class GiveFeedback(Database db, Curriculum curriculum)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid seat, int module, FeedbackInput input, CancellationToken stop) => db.Write(actor, Act.FeedbackGive, async tx =>
    {
        var mine = await tx.CohortSeats.AsNoTracking().SingleOrDefaultAsync(s => s.Id == seat, stop);
        if (mine is null || curriculum.Modules.All(m => m.Number != module)) return Refusal.NotFound;
        int[] days = [.. curriculum.Modules.Single(m => m.Number == module).Days.Select(d => d.Number)];
        var held = tx.CohortDays.Where(d => d.Cohort == mine.Cohort && days.Contains(d.Day)).Select(d => (Guid?)d.Id); // a module made up elsewhere is spoken of there
        if (!await tx.Attendances.AnyAsync(a => a.Mentor == mine.Mentor && a.Present && held.Contains(a.CohortDay), stop)) return new Refusal("Training.Refuse.NotThere");
        if (await tx.FeedbackGivens.AnyAsync(g => g.Mentor == mine.Mentor && g.Cohort == mine.Cohort && g.Module == module, stop)) return new Refusal("Training.Refuse.FeedbackTwice");
        if (!CourseFeedback.Give(mine.Cohort, module, input.ToAnswers()).Accepted(out var feedback, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (await tx.NamesSomebody(input.Keep, stop)) return new Refusal("Training.Refuse.NamesMenteeHere", "Keep");
        if (await tx.NamesSomebody(input.Change, stop)) return new Refusal("Training.Refuse.NamesMenteeHere", "Change");
        await tx.Say(feedback, stop);
        tx.Add(FeedbackGiven.Of(mine, module));
        tx.Did(Act.FeedbackGive, null, mine.Mentor);
        return mine.Mentor;
    }, stop);
}
