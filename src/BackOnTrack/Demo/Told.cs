using BackOnTrack.Domain;

namespace BackOnTrack.Demo;

/// <summary>One case of the story while it is told: who acts in it, and what the acts have made so far.</summary>
internal sealed class Told(Story story, StoryCase it, int number)
{
    public StoryCase Case { get; } = it;

    /// <summary>Turns the texts, so that no two cases read the same.</summary>
    public int Number { get; } = number;
    public int Unit { get; } = story.Establishments[it.Place - 1].Unit;
    public string Coordinator => Somebody(Role.Coordinator);
    public string Referrer => Somebody(Role.Referrer);

    /// <summary>The day of the proposal; what follows counts from it.</summary>
    public int Proposed => Case.Asked + 21;
    public int Agreed => Proposed + 11;

    /// <summary>The day on which another mentor takes over, in the case that tells of it.</summary>
    public const int Rematch = -120;

    public Guid Inquiry { get; set; }
    public Guid Mentee { get; set; }
    public Guid Mentorship { get; set; }
    public IReadOnlyList<Guid> Goals { get; set; } = [];

    /// <summary>Who is mentor on a day.</summary>
    public string MentorOn(int day) => Case is { Fate: "rematched", Says: { } next } && day >= Rematch ? next : Case.Mentor!;

    /// <summary>The last day on which the two met as usual.</summary>
    public int LastDay => Case.Fate switch
    {
        "paused" => -22,
        "plan_late" => -36,
        _ => Case.Ended - 1 ?? 0,
    };

    /// <summary>Days between two meetings; of the service's first year every third week is told.</summary>
    public int Rhythm => Case.Asked < FirstYear ? 21 : 14;

    private const int FirstYear = -450;

    /// <summary>The day on which somebody came out while the mentorship ran.</summary>
    public int? Out => Case.Release is { } day and < 0 && day <= LastDay ? day : null;

    /// <summary>Whether that day is over.</summary>
    public bool IsOut(int day) => day >= Out;

    public T Turn<T>(IReadOnlyList<T> texts, int nth = 0) => texts[(Number * 3 + nth) % texts.Count];

    private string Somebody(Role role) => story.People.First(person => person.Role == role && person.Unit == Unit).Name;
}
