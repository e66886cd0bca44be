using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Supervision;

/// <summary>
/// That a coach and a mentor talked: the day and how. What the coach wrote for the coach's own use is another row with
/// another circle of readers, <see cref="CoachNote"/>; what they agreed to do is a third, <see cref="AgreedAction"/>.
/// </summary>
public sealed class CoachTalk : IAboutMentor
{
    private CoachTalk() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }

    /// <summary>Who held it: the coach, or whoever stood in.</summary>
    public Guid Coach { get; private set; }
    public DateOnly HeldOn { get; private set; }
    public TalkHow How { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>Records a talk with what belongs to it, or names everything that is missing.</summary>
    public static Outcome<RecordedTalk> Record(Mentor mentor, TalkInput input, Guid coach, DateOnly today, DateTimeOffset now)
    {
        var refusals = input.Broken(today);
        if (refusals.Count > 0) return refusals;
        var talk = new CoachTalk
        {
            Id = Guid.CreateVersion7(now), Mentor = mentor.Id, Unit = mentor.Unit, Coach = coach,
            HeldOn = input.HeldOn!.Value, How = input.How!.Value, RecordedAt = now,
        };
        return new RecordedTalk(talk, CoachNote.Of(talk, input), [.. input.Filled.Select(action => AgreedAction.Of(talk, action))]);
    }

    /// <summary>Puts right what its coach wrote down wrong. What was agreed already stays; what was forgotten is added.</summary>
    /// <param name="note">Its note, open.</param>
    public Outcome<CorrectedTalk> Correct(CoachNote note, TalkInput input, string? why, DateOnly today, DateTimeOffset now)
    {
        var refusals = input.Broken(today);
        if (string.IsNullOrWhiteSpace(why)) refusals.Add(new("House.Refuse.Missing", "Why"));
        else if (why.Length > TalkCorrection.LongestReason) refusals.Add(new("Supervision.Refuse.TooLong", "Why", [TalkCorrection.LongestReason]));
        if (refusals.Count > 0) return refusals;
        var before = TalkCorrection.Of(this, why!, now);
        var noteBefore = EarlierCoachNote.Of(note, before);
        (HeldOn, How) = (input.HeldOn!.Value, input.How!.Value);
        note.Take(input);
        return new CorrectedTalk(before, noteBefore, [.. input.Filled.Select(action => AgreedAction.Of(this, action))]);
    }
}

/// <summary>A talk with the rows that come into being with it.</summary>
public sealed record RecordedTalk(CoachTalk Talk, CoachNote Note, IReadOnlyList<AgreedAction> Actions);
