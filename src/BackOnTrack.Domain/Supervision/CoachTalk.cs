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

    /// <summary>The day they talked. Null once it is struck out: no talk was held, so none is counted and nothing follows from it.</summary>
    public DateOnly? HeldOn { get; private set; }
    public TalkHow How { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    public bool IsStruck => HeldOn is null;

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
    /// <remarks>A talk that was struck out and was held after all stands again by this.</remarks>
    /// <param name="note">Its note, open.</param>
    public Outcome<CorrectedTalk> Correct(CoachNote note, TalkInput input, string? why, DateOnly today, DateTimeOffset now)
    {
        var refusals = input.Broken(today);
        refusals.AddRange(TalkCorrection.Broken(why));
        if (refusals.Count > 0) return refusals;
        var before = TalkCorrection.Of(this, why!, now);
        var noteBefore = EarlierCoachNote.Of(note, before);
        (HeldOn, How) = (input.HeldOn!.Value, input.How!.Value);
        note.Take(input);
        return new CorrectedTalk(before, noteBefore, [.. input.Filled.Select(action => AgreedAction.Of(this, action))]);
    }

    /// <summary>Takes back a talk that was never held: written down twice, or with the wrong mentor.</summary>
    /// <returns>What stood there, to be kept; refusals where the reason is missing or the talk is struck already.</returns>
    public Outcome<TalkCorrection> Strike(string? why, DateTimeOffset now)
    {
        if (IsStruck) return new Refusal("Supervision.Refuse.StruckAlready");
        var refusals = TalkCorrection.Broken(why);
        if (refusals.Count > 0) return refusals;
        var before = TalkCorrection.Of(this, why!, now);
        HeldOn = null;
        return before;
    }
}

/// <summary>A talk with the rows that come into being with it.</summary>
public sealed record RecordedTalk(CoachTalk Talk, CoachNote Note, IReadOnlyList<AgreedAction> Actions);
