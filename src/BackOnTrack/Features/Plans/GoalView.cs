using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Features.Plans;

/// <summary>A goal as a page shows it: with how it last stood, if it was rated.</summary>
public sealed record GoalView(Goal Goal, (GoalRating Rating, DateOnly On)? Last = null);
