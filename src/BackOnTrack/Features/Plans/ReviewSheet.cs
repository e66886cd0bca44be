using BackOnTrack.Data;
using BackOnTrack.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>One review with its words opened.</summary>
public sealed record ReviewSheet(Review Review, IReadOnlyList<GoalRating> Ratings, IReadOnlyDictionary<ReviewPart, string> Words)
{
    /// <summary>All reviews of a mentorship, the latest first.</summary>
    public static async Task<IReadOnlyList<ReviewSheet>> Of(Tx tx, Guid mentorship, CancellationToken stop)
    {
        var reviews = await tx.Reviews.Where(review => review.Mentorship == mentorship).OrderByDescending(review => review.Date).ThenByDescending(review => review.Id).ToListAsync(stop);
        var ids = reviews.ConvertAll(review => review.Id);
        var ratings = await tx.GoalRatings.Where(rating => ids.Contains(rating.Review)).ToListAsync(stop);
        var texts = await tx.ReviewTexts.Where(text => ids.Contains(text.Review)).ToListAsync(stop);
        await tx.Open<GoalRating>(ratings, stop);
        await tx.Open<ReviewText>(texts, stop);
        return [.. reviews.Select(review => new ReviewSheet(
            review, [.. ratings.Where(rating => rating.Review == review.Id)],
            texts.Where(text => text.Review == review.Id).ToDictionary(text => text.Part, text => text.Words.Text)))];
    }
}
