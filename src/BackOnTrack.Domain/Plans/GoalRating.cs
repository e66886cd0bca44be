namespace BackOnTrack.Domain.Plans;

/// <summary>How one goal stood at one review.</summary>
public sealed class GoalRating : IInFile
{
    private GoalRating() { }

    internal GoalRating(Review review, RatingInput input)
    {
        (Mentee, Unit, Review, Goal, Level) = (review.Mentee, review.Unit, review.Id, input.Goal, input.Level!.Value);
        MenteeSees = input.MenteeSees == input.Level ? null : input.MenteeSees;
        Note = string.IsNullOrWhiteSpace(input.Note) ? null : Sealed.Of(input.Note.Trim());
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Review { get; private set; }
    public Guid Goal { get; private set; }
    public Attainment Level { get; private set; }

    /// <summary>The mentee's own level, only where the two did not agree.</summary>
    public Attainment? MenteeSees { get; private set; }
    public Sealed? Note { get; private set; }
}
