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
        var refusals = Broken(worried, about);
        if (refusals.Count > 0) return refusals;
        var request = new TalkRequest { Id = Guid.CreateVersion7(now), Mentor = mentor.Id, Unit = mentor.Unit, AskedAt = now };
        request.Take(worried!.Value, about);
        return request;
    }

    /// <summary>Says it in other words while nobody has answered: there is one open request. A worry counts from when it is told.</summary>
    public Outcome<Nothing> AskAgain(bool? worried, string? about, DateTimeOffset now)
    {
        if (!IsOpen) return new Refusal("Supervision.Refuse.Answered");
        var refusals = Broken(worried, about);
        if (refusals.Count > 0) return refusals;
        if (worried is true && !Worried) AskedAt = now;
        Take(worried!.Value, about);
        return Nothing.Value;
    }

    /// <summary>They have talked. A talk before the day of asking answers nothing, whenever it is written down.</summary>
    /// <param name="askedOn">The day of <see cref="AskedAt"/> where the service is.</param>
    public void AnsweredBy(CoachTalk talk, DateOnly askedOn)
    {
        if (askedOn <= talk.HeldOn) Talk ??= talk.Id;
    }

    /// <summary>That talk was held before it was asked for, or not at all: it waits for an answer again.</summary>
    public void NotAnsweredBy(CoachTalk talk, DateOnly askedOn)
    {
        if (Talk == talk.Id && !(askedOn <= talk.HeldOn)) Talk = null;
    }

    private void Take(bool worried, string? about) => (Worried, About) = (worried, string.IsNullOrWhiteSpace(about) ? null : Sealed.Of(about.Trim()));

    private static List<Refusal> Broken(bool? worried, string? about)
    {
        var broken = new List<Refusal>();
        if (worried is null) broken.Add(new("House.Refuse.Missing", "Worried"));
        if (about?.Length > LongestText) broken.Add(new("Supervision.Refuse.TooLong", "About", [LongestText]));
        return broken;
    }
}
