using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Supervision;

/// <summary>A mentor asks for a talk, or says that something worries. It stands on the coach's list until they have talked.</summary>
public sealed class TalkRequest : IAboutMentor
{
    public const int LongestText = 1000;

    private TalkRequest() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }
    public bool Worried { get; private set; }
    public Sealed? About { get; private set; }

    /// <summary>The talk that answered it.</summary>
    public Guid? Talk { get; private set; }

    public bool IsOpen => Talk is null;

    public static Outcome<TalkRequest> Ask(Mentor mentor, bool? worried, string? about, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        if (worried is null) refusals.Add(new("House.Refuse.Missing", "Worried"));
        if (about?.Length > LongestText) refusals.Add(new("Supervision.Refuse.TooLong", "About", [LongestText]));
        if (refusals.Count > 0) return refusals;
        return new TalkRequest
        {
            Id = Guid.CreateVersion7(now), Mentor = mentor.Id, Unit = mentor.Unit, AskedAt = now, Worried = worried!.Value,
            About = string.IsNullOrWhiteSpace(about) ? null : Sealed.Of(about.Trim()),
        };
    }

    public void AnsweredBy(CoachTalk talk) => Talk ??= talk.Id;
}
