using BackOnTrack.Data;
using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Features.Plans;

/// <summary>The names under which drafts of this room are kept; the subject is the mentorship, and of a goal that is there already the goal.</summary>
public static class PlanForms
{
    public const string Review = "review", Closing = "closing-review", Goal = "plan-goal";

    public static string Part(PlanPart part) => $"plan-{Snake.Of(part).Replace('_', '-')}";
}
