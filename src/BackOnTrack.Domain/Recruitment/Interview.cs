namespace BackOnTrack.Domain.Recruitment;

/// <summary>The structured interview: the same criteria for everybody, asked by somebody who will not decide.</summary>
public sealed class ApplicationInterview : IAboutMentor
{
    public const int LongestText = 2000;

    private ApplicationInterview() { }

    public Guid Id { get; private set; }
    public Guid Application { get; private set; }
    Guid IAboutMentor.Mentor => Application;
    public int Unit { get; private set; }
    public Guid Interviewer { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }
    public DateOnly? HeldOn { get; private set; }

    /// <summary>The version of the criteria that was asked about.</summary>
    public Guid? Criteria { get; private set; }
    public Sealed? Impression { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public bool IsHeld => HeldOn is not null;

    public static Outcome<ApplicationInterview> Ask(Application application, Guid? interviewer, DateTimeOffset at)
    {
        if (!application.IsOpen) return new Refusal("Recruitment.Refuse.Decided");
        if (interviewer is not { } who) return new Refusal("House.Refuse.Missing", "Interviewer");
        return new ApplicationInterview { Id = Guid.CreateVersion7(), Application = application.Id, Unit = application.Unit, Interviewer = who, AskedAt = at };
    }

    /// <summary>Somebody else holds it instead.</summary>
    public Outcome<Nothing> HandTo(Application application, Guid? interviewer, DateTimeOffset at)
    {
        if (!application.IsOpen) return new Refusal("Recruitment.Refuse.Decided");
        if (IsHeld) return new Refusal("Recruitment.Refuse.InterviewHeld");
        if (interviewer is not { } who) return new Refusal("House.Refuse.Missing", "Interviewer");
        (Interviewer, AskedAt) = (who, at);
        return Nothing.Value;
    }

    /// <summary>Writes it down: every criterion has an answer, and only the interviewer gives it.</summary>
    public Outcome<IReadOnlyList<InterviewAnswer>> Record(Application application, Guid by, RoleText? criteria, DateOnly? heldOn, IReadOnlyList<VerdictInput> verdicts, string? impression, DateOnly today)
    {
        if (by != Interviewer) return new Refusal("Recruitment.Refuse.NotInterviewer");
        if (IsHeld) return new Refusal("Recruitment.Refuse.InterviewHeld");
        if (!application.IsOpen) return new Refusal("Recruitment.Refuse.Decided");
        if (criteria is not { Kind: RoleTextKind.Criteria }) return new Refusal("Recruitment.Refuse.NoCriteria");
        var refusals = Broken(criteria, heldOn, verdicts, impression, today);
        if (refusals.Count > 0) return refusals;
        (HeldOn, Criteria, Impression) = (heldOn, criteria.Id, Sealed.Of(impression!.Trim()));
        return criteria.Lines.Select((_, n) => InterviewAnswer.Of(this, n, verdicts[n])).ToList();
    }

    /// <summary>Why somebody cannot put it right, or nothing: its writer can, until the application is decided.</summary>
    public Refusal? InTheWayOfCorrecting(Application application, Guid by) =>
        !IsHeld ? new("Recruitment.Refuse.NoInterview")
        : by != Interviewer ? new("Recruitment.Refuse.NotInterviewer")
        : !application.IsOpen ? new("Recruitment.Refuse.Decided") : null;

    /// <summary>Puts right what was written down wrong; what stood there stays. The same criteria are answered anew.</summary>
    /// <param name="answers">What counts so far, to be what stood there before.</param>
    public Outcome<CorrectedInterview> Correct(Application application, Guid by, RoleText criteria, IReadOnlyList<InterviewAnswer> answers,
        DateOnly? heldOn, IReadOnlyList<VerdictInput> verdicts, string? impression, string? why, DateOnly today, DateTimeOffset at)
    {
        if (InTheWayOfCorrecting(application, by) is { } no) return no;
        List<Refusal> refusals = [.. InterviewCorrection.Unexplained(why), .. Broken(criteria, heldOn, verdicts, impression, today)];
        if (refusals.Count > 0) return refusals;
        var before = InterviewCorrection.Of(this, why!, by, at);
        foreach (var answer in answers) answer.Stood(before);
        (HeldOn, Impression) = (heldOn, Sealed.Of(impression!.Trim()));
        return new CorrectedInterview(before, [.. criteria.Lines.Select((_, n) => InterviewAnswer.Of(this, n, verdicts[n]))]);
    }

    private static List<Refusal> Broken(RoleText criteria, DateOnly? heldOn, IReadOnlyList<VerdictInput> verdicts, string? impression, DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (heldOn is null) refusals.Add(new("House.Refuse.DayMissing", "HeldOn"));
        if (heldOn > today) refusals.Add(new("Recruitment.Refuse.FutureDay", "HeldOn"));
        for (var n = 0; n < criteria.Lines.Count; n++)
        {
            if (verdicts.ElementAtOrDefault(n)?.Verdict is null) refusals.Add(new("Recruitment.Refuse.NoVerdict", $"Answers[{n}].Verdict"));
            if (verdicts.ElementAtOrDefault(n)?.Note?.Length > LongestText) refusals.Add(new("Recruitment.Refuse.TooLong", $"Answers[{n}].Note", [LongestText]));
        }
        if ((impression ?? "").Trim().Length is 0 or > LongestText) refusals.Add(new("Recruitment.Refuse.Words", "Impression", [LongestText]));
        return refusals;
    }
}

public sealed record VerdictInput
{
    public Verdict? Verdict { get; set; }
    public string? Note { get; set; }
}

/// <summary>What the interview showed of one criterion, by its place in the version that was asked about.</summary>
public sealed class InterviewAnswer : IAboutMentor
{
    private InterviewAnswer() { }

    public Guid Id { get; private set; }
    public Guid Application { get; private set; }
    Guid IAboutMentor.Mentor => Application;
    public int Unit { get; private set; }
    public Guid Interview { get; private set; }
    public int Position { get; private set; }
    public Verdict Verdict { get; private set; }
    public Sealed? Note { get; private set; }

    /// <summary>The correction this stood before; null for what counts.</summary>
    public Guid? Correction { get; private set; }

    internal void Stood(InterviewCorrection before) => Correction = before.Id;

    internal static InterviewAnswer Of(ApplicationInterview interview, int position, VerdictInput input) => new()
    {
        Id = Guid.CreateVersion7(), Application = interview.Application, Unit = interview.Unit, Interview = interview.Id, Position = position,
        Verdict = input.Verdict!.Value, Note = string.IsNullOrWhiteSpace(input.Note) ? null : Sealed.Of(input.Note.Trim()),
    };
}
