namespace BackOnTrack.Domain;

/// <summary>Something that booked visits rest on. When it changes the house looks at them once more.</summary>
public interface IMattersToVisits
{
    Guid Id { get; }

    /// <summary>The visits were looked at with it in mind.</summary>
    void Followed(DateTimeOffset now);
}
