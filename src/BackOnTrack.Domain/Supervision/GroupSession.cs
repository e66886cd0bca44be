using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Supervision;

/// <summary>
/// That a mentor took part in a group session. One row per mentor who was there, so that it lies in each one's own file;
/// <see cref="Gathering"/> says which belong together.
/// </summary>
public sealed class GroupSession : IAboutMentor
{
    public const int LongestThemes = 2000;

    private GroupSession() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Guid Gathering { get; private set; }
    public Guid Coach { get; private set; }
    public DateOnly HeldOn { get; private set; }

    /// <summary>What was talked about in general, without the name of any mentee.</summary>
    public Sealed Themes { get; private set; } = Sealed.Of("");

    /// <param name="namesSomebody">Whether the words hold the name of a mentee the writer knows.</param>
    public static Outcome<IReadOnlyList<GroupSession>> Hold(IReadOnlyList<Mentor> who, DateOnly? day, string? themes, bool namesSomebody, Guid coach, DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (day is null) refusals.Add(new("House.Refuse.DayMissing", "HeldOn"));
        if (day > today) refusals.Add(new("Supervision.Refuse.FutureDate", "HeldOn"));
        if (who.Count < 2) refusals.Add(new("Supervision.Refuse.GroupOfTwo", "Mentors"));
        if (string.IsNullOrWhiteSpace(themes)) refusals.Add(new("House.Refuse.Missing", "Themes"));
        if (themes?.Length > LongestThemes) refusals.Add(new("Supervision.Refuse.TooLong", "Themes", [LongestThemes]));
        if (namesSomebody) refusals.Add(new("Supervision.Refuse.NamesSomebody", "Themes"));
        if (refusals.Count > 0) return refusals;
        var gathering = Guid.CreateVersion7();
        return who.Select(mentor => new GroupSession
        {
            Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit, Gathering = gathering, Coach = coach,
            HeldOn = day!.Value, Themes = Sealed.Of(themes!.Trim()),
        }).ToList();
    }
}
