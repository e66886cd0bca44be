using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Recruitment;

/// <summary>Why an application of which nothing has come is kept beyond its day, and until when it is looked at again (obligations, O9).</summary>
public sealed class KeptApplication : IAboutMentor
{
    public const int LongestText = 1000;

    private KeptApplication() { }

    public Guid Id { get; private set; }
    public Guid Application { get; private set; }
    Guid IAboutMentor.Mentor => Application;
    public int Unit { get; private set; }
    public DateOnly Until { get; private set; }
    public Sealed Words { get; private set; } = Sealed.Of("");
    public Guid KeptBy { get; private set; }
    public DateTimeOffset KeptAt { get; private set; }

    /// <summary>Refusals: no day, one that is past or beyond the longest interval between two looks, and no reason.</summary>
    public static Outcome<KeptApplication> Make(Application application, DateOnly? until, string? words, Guid by, DateTimeOffset at, DateOnly today, CorpsRules rules)
    {
        var refusals = new List<Refusal>();
        if ((words ?? "").Trim().Length is 0 or > LongestText) refusals.Add(new("Recruitment.Refuse.KeepWords", "Words", [LongestText]));
        if (until is null) refusals.Add(new("House.Refuse.Missing", "Until"));
        if (refusals.Count > 0) return refusals;
        if (!application.KeepUntil(until!.Value, today, rules).Accepted(out _, out var against)) return Outcome<KeptApplication>.Refused(against);
        return new KeptApplication { Id = Guid.CreateVersion7(at), Application = application.Id, Unit = application.Unit, Until = until.Value, Words = Sealed.Of(words!.Trim()), KeptBy = by, KeptAt = at };
    }
}
