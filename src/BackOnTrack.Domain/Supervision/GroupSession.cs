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

    /// <summary>When its coach put it right; from then on it counts no more, and what does stands in other rows of the gathering.</summary>
    public DateTimeOffset? ReplacedAt { get; private set; }

    /// <summary>What was wrong with it.</summary>
    public Sealed? Reason { get; private set; }

    /// <param name="namesSomebody">Whether the words hold the name of a mentee the writer knows.</param>
    public static Outcome<IReadOnlyList<GroupSession>> Hold(IReadOnlyList<Mentor> who, DateOnly? day, string? themes, bool namesSomebody, Guid coach, DateOnly today)
    {
        var refusals = Broken(who, day, themes, namesSomebody, today);
        if (refusals.Count > 0) return refusals;
        return Rows(Guid.CreateVersion7(), who, day!.Value, themes!, coach);
    }

    /// <summary>Writes a group session down anew where it was written down wrong; what stood there stays, with the reason.</summary>
    /// <param name="stands">The rows that count so far, as far as the coach may see them: of mentors who went to another coach nothing changes.</param>
    /// <returns>The rows that count from now on.</returns>
    public static Outcome<IReadOnlyList<GroupSession>> Correct(
        IReadOnlyList<GroupSession> stands, IReadOnlyList<Mentor> who, DateOnly? day, string? themes, bool namesSomebody, string? why, DateOnly today, DateTimeOffset now)
    {
        List<Refusal> refusals = [.. TalkCorrection.Broken(why), .. Broken(who, day, themes, namesSomebody, today)];
        if (refusals.Count > 0) return refusals;
        foreach (var row in stands) row.Replace(why!, now);
        return Rows(stands[0].Gathering, who, day!.Value, themes!, stands[0].Coach);
    }

    /// <summary>It was never held: it stays to be read, and counts no more.</summary>
    public static Outcome<Nothing> Strike(IReadOnlyList<GroupSession> stands, string? why, DateTimeOffset now)
    {
        var refusals = TalkCorrection.Broken(why);
        if (refusals.Count > 0) return refusals;
        foreach (var row in stands) row.Replace(why!, now);
        return Nothing.Value;
    }

    private void Replace(string why, DateTimeOffset now) => (ReplacedAt, Reason) = (now, Sealed.Of(why.Trim()));

    private static List<Refusal> Broken(IReadOnlyList<Mentor> who, DateOnly? day, string? themes, bool namesSomebody, DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (day is null) refusals.Add(new("House.Refuse.DayMissing", "HeldOn"));
        if (day > today) refusals.Add(new("Supervision.Refuse.FutureDate", "HeldOn"));
        if (who.Count < 2) refusals.Add(new("Supervision.Refuse.GroupOfTwo", "Mentors"));
        if (string.IsNullOrWhiteSpace(themes)) refusals.Add(new("House.Refuse.Missing", "Themes"));
        if (themes?.Length > LongestThemes) refusals.Add(new("Supervision.Refuse.TooLong", "Themes", [LongestThemes]));
        if (namesSomebody) refusals.Add(new("Supervision.Refuse.NamesSomebody", "Themes"));
        return refusals;
    }

    private static List<GroupSession> Rows(Guid gathering, IReadOnlyList<Mentor> who, DateOnly day, string themes, Guid coach) => [.. who.Select(mentor => new GroupSession
    {
        Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit, Gathering = gathering, Coach = coach, HeldOn = day, Themes = Sealed.Of(themes.Trim()),
    })];
}
