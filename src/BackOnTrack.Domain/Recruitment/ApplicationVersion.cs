using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Recruitment;

/// <summary>How an application read before somebody put it right: kept beside it, for those who decide.</summary>
public sealed class ApplicationVersion : IAboutMentor
{
    private ApplicationVersion() { }

    public Guid Id { get; private set; }
    public Guid Application { get; private set; }
    Guid IAboutMentor.Mentor => Application;
    public int Unit { get; private set; }
    public DateTimeOffset ReplacedAt { get; private set; }
    public Guid ReplacedBy { get; private set; }
    public MentorBackground Background { get; private set; }
    public string[] Languages { get; private set; } = [];
    public string Region { get; private set; } = "";
    public Sealed Name { get; private set; } = Sealed.Of("");
    public Sealed? Phone { get; private set; }
    public Sealed? Email { get; private set; }
    public Sealed Motives { get; private set; } = Sealed.Of("");
    public Sealed? Experience { get; private set; }
    public Sealed Availability { get; private set; } = Sealed.Of("");

    internal static ApplicationVersion Of(Application it, Guid by, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at), Application = it.Id, Unit = it.Unit, ReplacedAt = at, ReplacedBy = by, Background = it.Background, Languages = it.Languages, Region = it.Region,
        Name = Sealed.Of(it.Name.Text), Phone = Again(it.Phone), Email = Again(it.Email), Motives = Sealed.Of(it.Motives.Text), Experience = Again(it.Experience),
        Availability = Sealed.Of(it.Availability.Text),
    };

    /// <summary>A text is sealed under the row it lies in: it is written anew, not carried over.</summary>
    private static Sealed? Again(Sealed? text) => text is null ? null : Sealed.Of(text.Text);
}
