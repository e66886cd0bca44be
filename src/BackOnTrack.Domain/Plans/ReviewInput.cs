namespace BackOnTrack.Domain.Plans;

/// <summary>Why a review is held.</summary>
public enum ReviewOccasion { Quarterly, ChangeOfStatus, ChangeOfEstablishment, OnRequest, Closing }

/// <summary>How one goal stands, scored together; where the mentee sees it otherwise, that stands beside it.</summary>
/// <param name="Goal">The goal of the agreed plan.</param>
/// <param name="Level">What both wrote down.</param>
/// <param name="MenteeSees">The mentee's own level where it differs.</param>
/// <param name="Note">What the disagreement is about, or how one can see the level.</param>
public sealed record RatingInput(Guid Goal, Attainment? Level, Attainment? MenteeSees = null, string? Note = null);

/// <summary>A review as it is typed in.</summary>
/// <param name="Date">The day it was held.</param>
/// <param name="Occasion">Why it was held.</param>
/// <param name="Ratings">One per goal of the agreed plan, in its order.</param>
/// <param name="Together">The mentee took part.</param>
/// <param name="WhyNotTogether">Why not.</param>
/// <param name="Changes">What changes from now on.</param>
/// <param name="NextReview">The day of the next one; none after the closing one.</param>
public sealed record ReviewInput(
    DateOnly? Date, ReviewOccasion? Occasion, IReadOnlyList<RatingInput> Ratings, bool? Together = true, string? WhyNotTogether = null,
    string? Changes = null, DateOnly? NextReview = null);

/// <summary>What the closing review adds: a last word of each.</summary>
public sealed record ClosingWords(string? Mentees, string? Mentors);
