using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Assessment;

/// <summary>Shows what is prepared and what was decided.</summary>
public sealed class ReadAssessment(Database db)
{
    /// <param name="act">What it is read for: looking, or one of the acts that show it beside their form.</param>
    /// <param name="form">The form it is read for, where that form keeps drafts.</param>
    public Task<Outcome<AssessmentView>> Run(Actor actor, Act act, Guid inquiry, CancellationToken stop, string? form = null) => db.Read<AssessmentView>(actor, act, async tx =>
    {
        if (await WholeAssessment.Of(tx, inquiry, stop) is not { } whole) return Refusal.NotFound;
        tx.Saw(act, whole.Mentee.Id, whole.Assessment?.Id);
        return new AssessmentView(whole, tx.Programme.TargetGroup, tx.Now.Day(), await tx.Names(whole, stop), act is Act.DecisionAsk ? await tx.Assessors(stop) : [],
            form is null ? null : await tx.Draft(form, inquiry, stop));
    }, stop);
}

/// <summary>An assessment, the names of those who worked on it, those who can be asked to decide, and what was typed and not sent.</summary>
public sealed record AssessmentView(WholeAssessment Whole, TargetGroup Rules, DateOnly Today, IReadOnlyDictionary<Guid, string> Names, IReadOnlyList<Colleague> Assessors, Draft? Typed = null)
{
    /// <summary>The last day on which an assessment holds; null of a fact.</summary>
    public DateOnly? HoldsUntil(CriterionAnswer answer) => answer.HoldsUntil(answer.AnsweredAt.Day(), Rules);

    public string NameOf(Guid? account) => account is { } id ? Names.GetValueOrDefault(id, "") : "";
}
