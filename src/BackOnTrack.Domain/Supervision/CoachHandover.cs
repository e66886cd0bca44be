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
    public DateTimeOffset? CorrectedAt { get; private set; }

    public static Outcome<CoachHandover> Write(Mentor mentor, string? words, Guid by, DateTimeOffset now)
    {
        words = (words ?? "").Trim();
        if (words.Length is < Shortest or > Longest) return new Refusal("Supervision.Refuse.Handover", "Words", [Shortest, Longest]);
        return new CoachHandover { Id = Guid.CreateVersion7(now), Mentor = mentor.Id, Unit = mentor.Unit, WrittenBy = by, WrittenAt = now, Words = Sealed.Of(words) };
    }

    /// <summary>Its writer puts it right until somebody has read it: what was read stands.</summary>
    public Outcome<Nothing> Correct(string? words, Guid by, DateTimeOffset now)
    {
        if (InTheWayOfCorrecting(by) is { } no) return no;
        words = (words ?? "").Trim();
        if (words.Length is < Shortest or > Longest) return new Refusal("Supervision.Refuse.Handover", "Words", [Shortest, Longest]);
        (Words, CorrectedAt) = (Sealed.Of(words), now);
        return Nothing.Value;
    }

    /// <summary>Why somebody cannot put it right, or nothing.</summary>
    public Refusal? InTheWayOfCorrecting(Guid by) =>
        by != WrittenBy ? new("Supervision.Refuse.NotYourSummary") : ReadAt is not null ? new("Supervision.Refuse.SummaryRead") : null;

    /// <summary>The next coach has read it; the writer's own reading is none.</summary>
    public void ReadOn(DateTimeOffset now, Guid by)
    {
        if (by != WrittenBy && ReadAt is null) (ReadBy, ReadAt) = (by, now);
    }
}
