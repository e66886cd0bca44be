namespace BackOnTrack.Features.Assessment;

/// <summary>The names under which drafts of this room are kept; the subject is the inquiry.</summary>
public static class AssessmentForms
{
    public const string Interview = "interview", Decision = "decision", NewDecision = "new-decision";
}
