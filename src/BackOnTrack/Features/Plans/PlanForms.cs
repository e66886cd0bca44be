namespace BackOnTrack.Features.Plans;

/// <summary>The names under which drafts of this room are kept; the subject is the mentorship.</summary>
public static class PlanForms
{
    public const string Review = "review", Closing = "closing-review";
}
