namespace BackOnTrack.Domain.Plans;

/// <summary>What is on the table when mentor and mentee agree a plan.</summary>
/// <param name="Today">The local day of the act.</param>
/// <param name="AgreedOn">The day on which both said yes.</param>
/// <param name="NextReview">The day of the first review.</param>
/// <param name="FirstMeeting">The day of the first meeting if it was held and written up.</param>
/// <param name="ReadThrough">Both have read it; on remand also: nothing in it is about the pending case.</param>
/// <param name="Words">The open texts by part.</param>
/// <param name="Goals">The goals of the draft, opened.</param>
/// <param name="KeepOut">Names that must not stand in what the mentee carries: the mentor's surname, the programme.</param>
public sealed record Agreeing(
    DateOnly Today, DateOnly? AgreedOn, DateOnly? NextReview, DateOnly? FirstMeeting, bool ReadThrough,
    IReadOnlyDictionary<PlanPart, string> Words, IReadOnlyList<Goal> Goals, IReadOnlyCollection<string> KeepOut)
{
    /// <summary>Every unmet condition at once.</summary>
    public IEnumerable<Refusal> Missing(Plan plan, PlanRules rules)
    {
        if (FirstMeeting is null) yield return new("Plans.Refuse.FirstMeetingNotHeld");
        foreach (var part in PlanParts.Of(plan.Number))
            if (!PlanParts.MayBeEmpty(part) && string.IsNullOrWhiteSpace(Words.GetValueOrDefault(part))) yield return new($"Plans.Refuse.Missing{part}");
        if (Goals.Count == 0) yield return new("Plans.Refuse.NoGoal");
        if (Goals.Count > rules.MostGoals) yield return new("Plans.Refuse.TooManyGoals", Values: [rules.MostGoals]);
        if (!FitForOthersEyes.IsFit(Words.Values.Concat(Goals.SelectMany(goal => goal.AllWords())), KeepOut)) yield return new("Plans.Refuse.NotFitForOthersEyes");
        if (!ReadThrough) yield return new(plan.Variant == PlanVariant.Remand ? "Plans.Refuse.PendingCaseNotChecked" : "Plans.Refuse.NotReadThrough", "ReadThrough");
        foreach (var refusal in Dates(rules)) yield return refusal;
    }

    private IEnumerable<Refusal> Dates(PlanRules rules)
    {
        if (AgreedOn is not { } agreed) { yield return new("Plans.Refuse.DateNeeded", "AgreedOn"); yield break; }
        if (agreed > Today) yield return new("Plans.Refuse.FutureDate", "AgreedOn");
        if (agreed < FirstMeeting) yield return new("Plans.Refuse.BeforeFirstMeeting", "AgreedOn");
        if (NextReview is not { } next) yield return new("Plans.Refuse.DateNeeded", "NextReview");
        else if (next <= agreed) yield return new("Plans.Refuse.ReviewNotAfter", "NextReview");
        else if (next > rules.ReviewBy(agreed)) yield return new("Plans.Refuse.ReviewTooLate", "NextReview", [rules.MonthsBetweenReviews]);
    }
}
