using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Supervision;

/// <summary>What the next coach needs to know, written by the one before: notes are never handed over.</summary>
public sealed class CoachHandover : IAboutMentor
{
    public const int Shortest = 20, Longest = 4000;

    private CoachHandover() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Guid WrittenBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public Sealed Words { get; private set; } = Sealed.Of("");
    public Guid? ReadBy { get; private set; }
    public DateTimeOffset? ReadAt { get; private set; }

    public static Outcome<CoachHandover> Write(Mentor mentor, string? words, Guid by, DateTimeOffset now)
    {
        words = (words ?? "").Trim();
        if (words.Length is < Shortest or > Longest) return new Refusal("Supervision.Refuse.Handover", "Words", [Shortest, Longest]);
        return new CoachHandover { Id = Guid.CreateVersion7(now), Mentor = mentor.Id, Unit = mentor.Unit, WrittenBy = by, WrittenAt = now, Words = Sealed.Of(words) };
    }

    /// <summary>The next coach has read it; the writer's own reading is none.</summary>
    public void ReadOn(DateTimeOffset now, Guid by)
    {
        if (by != WrittenBy && ReadAt is null) (ReadBy, ReadAt) = (by, now);
    }
}
