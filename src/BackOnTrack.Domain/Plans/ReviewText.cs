namespace BackOnTrack.Domain.Plans;

/// <summary>What is written down in a review.</summary>
public enum ReviewPart { Changes, WhyNotTogether, MenteesLastWord, MentorsLastWord }

/// <summary>The words of one part of a review.</summary>
public sealed class ReviewText : IInFile
{
    private ReviewText() { }

    internal ReviewText(Review review, ReviewPart part, string words)
    {
        (Mentee, Unit, Review, Part) = (review.Mentee, review.Unit, review.Id, part);
        Words = Sealed.Of(words);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Review { get; private set; }
    public ReviewPart Part { get; private set; }
    public Sealed Words { get; private set; } = null!;
}
