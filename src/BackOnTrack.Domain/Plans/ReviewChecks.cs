namespace BackOnTrack.Domain.Plans;

/// <summary>What a review is refused for, all of it at once.</summary>
internal static class ReviewChecks
{
    public static IEnumerable<Refusal> OnTheWay(Plan plan, IReadOnlyList<Goal> goals, ReviewInput input, DateOnly today, PlanRules rules)
    {
        foreach (var refusal in Always(goals, input, today)) yield return refusal;
        if (input.Occasion is null or ReviewOccasion.Closing) yield return new("Plans.Refuse.OccasionNeeded", "Occasion");
        if (input.Date < plan.AgreedOn) yield return new("Plans.Refuse.BeforeThePlan", "Date");
        if (!input.Ratings.Any(rating => rating.Level is not null)) yield return new("Plans.Refuse.NothingRated");
        if (input.NextReview is not { } next) yield return new("Plans.Refuse.DateNeeded", "NextReview");
        else if (next <= input.Date) yield return new("Plans.Refuse.ReviewNotAfter", "NextReview");
        else if (input.Date is { } held && next > rules.ReviewBy(held)) yield return new("Plans.Refuse.ReviewTooLate", "NextReview", [rules.MonthsBetweenReviews]);
    }

    public static IEnumerable<Refusal> Closing(IReadOnlyList<Goal> goals, ReviewInput input, ClosingWords words, DateOnly today)
    {
        foreach (var refusal in Always(goals, input, today)) yield return refusal;
        foreach (var goal in goals)
            if (!input.Ratings.Any(rating => rating.Goal == goal.Id && rating.Level is not null))
                yield return new("Plans.Refuse.GoalNotRated", Field(input, goal.Id, "Level"), [goal.Position]);
        if (string.IsNullOrWhiteSpace(words.Mentors)) yield return new("Plans.Refuse.WordsNeeded", "MentorsWords");
    }

    private static IEnumerable<Refusal> Always(IReadOnlyList<Goal> goals, ReviewInput input, DateOnly today)
    {
        if (input.Date is null) yield return new("Plans.Refuse.DateNeeded", "Date");
        else if (input.Date > today) yield return new("Plans.Refuse.FutureDate", "Date");
        if (input.Together is null) yield return new("Plans.Refuse.TogetherNeeded", "Together");
        if (input.Together is false && string.IsNullOrWhiteSpace(input.WhyNotTogether)) yield return new("Plans.Refuse.WhyNotTogether", "WhyNotTogether");
        if (input.Ratings.Any(rating => goals.All(goal => goal.Id != rating.Goal)) || input.Ratings.DistinctBy(rating => rating.Goal).Count() < input.Ratings.Count)
            yield return new("Plans.Refuse.GoalOfAnotherPlan");
        foreach (var rating in input.Ratings.Where(rating => rating.Level is null && rating.MenteeSees is not null))
            yield return new("Plans.Refuse.LevelNeeded", Field(input, rating.Goal, "Level"));
    }

    private static string Field(ReviewInput input, Guid goal, string name)
    {
        for (var i = 0; i < input.Ratings.Count; i++) if (input.Ratings[i].Goal == goal) return $"Ratings[{i}].{name}";
        return "";
    }
}
