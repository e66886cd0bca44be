using BackOnTrack.Domain.Plans;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BackOnTrack.Features.Plans;

/// <summary>A review as it is typed in; the closing one adds the last words.</summary>
public sealed class ReviewForm
{
    public DateOnly? Date { get; set; }
    public ReviewOccasion? Occasion { get; set; }
    public List<RatingForm> Ratings { get; set; } = [];
    public bool? Together { get; set; }
    public string? WhyNotTogether { get; set; }
    public string? Changes { get; set; }
    public DateOnly? NextReview { get; set; }
    public string? MenteesWords { get; set; }
    public string? MentorsWords { get; set; }

    /// <summary>The goals of the agreed plan, for showing.</summary>
    [BindNever] public IReadOnlyList<Goal> Goals { get; private set; } = [];

    /// <summary>One rating per goal in its order; what was typed for a goal stays with it.</summary>
    public ReviewForm About(IReadOnlyList<Goal> goals)
    {
        Goals = goals;
        Ratings = [.. goals.Select(goal => Ratings.Find(rating => rating.Goal == goal.Id) ?? new() { Goal = goal.Id })];
        return this;
    }

    public ReviewInput Says() => new(
        Date, Occasion, [.. Ratings.Select(rating => new RatingInput(rating.Goal, rating.Level, rating.MenteeSees, rating.Note))],
        Together, WhyNotTogether, Changes, NextReview);

    public ClosingWords LastWords() => new(MenteesWords, MentorsWords);
}

/// <summary>One goal of it.</summary>
public sealed class RatingForm
{
    public Guid Goal { get; set; }
    public Attainment? Level { get; set; }
    public Attainment? MenteeSees { get; set; }
    public string? Note { get; set; }
}
