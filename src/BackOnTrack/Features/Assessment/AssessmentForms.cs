using BackOnTrack.Domain.Assessment;

namespace BackOnTrack.Features.Assessment;

/// <summary>The names under which drafts of this room are kept; the subject is the inquiry.</summary>
public static class AssessmentForms
{
    public const string Interview = "interview", Decision = "decision", NewDecision = "new-decision";

    /// <summary>One criterion of the target group.</summary>
    public static string Of(Criterion criterion) => $"criterion-{"abc"[(int)criterion]}";
}
