namespace BackOnTrack.Domain.Recruitment;

/// <summary>What an interview said before the interviewer put it right, and what was wrong: kept beside it for those who decide.</summary>
public sealed class InterviewCorrection : IAboutMentor
{
    public const int LongestReason = 500;

    private InterviewCorrection() { }

    public Guid Id { get; private set; }
    public Guid Application { get; private set; }
    Guid IAboutMentor.Mentor => Application;
    public int Unit { get; private set; }
    public Guid Interview { get; private set; }
    public DateOnly HeldOn { get; private set; }
    public Sealed Impression { get; private set; } = Sealed.Of("");
    public Sealed Reason { get; private set; } = Sealed.Of("");
    public Guid CorrectedBy { get; private set; }
    public DateTimeOffset CorrectedAt { get; private set; }

    internal static InterviewCorrection Of(ApplicationInterview before, string reason, Guid by, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at), Application = before.Application, Unit = before.Unit, Interview = before.Id, HeldOn = before.HeldOn!.Value,
        Impression = Sealed.Of(before.Impression!.Text), Reason = Sealed.Of(reason.Trim()), CorrectedBy = by, CorrectedAt = at,
    };

    /// <summary>Why a reason for a correction is none.</summary>
    internal static List<Refusal> Unexplained(string? why) => Reasons.Flaws(why, LongestReason, "Recruitment.Refuse.TooLong");
}

/// <summary>A corrected interview with the rows that come into being with it.</summary>
public sealed record CorrectedInterview(InterviewCorrection Before, IReadOnlyList<InterviewAnswer> Answers);
