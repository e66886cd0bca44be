using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Release;

/// <summary>What is handed over to the municipality in writing when the mentor steps back.</summary>
public sealed class ReleaseHandover : IInFile
{
    private ReleaseHandover() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Sealed Words { get; private set; } = null!;
    public DateOnly WrittenOn { get; private set; }
    public Guid WrittenBy { get; private set; }

    public static Outcome<ReleaseHandover> Write(Mentorship about, string? words, IReadOnlyCollection<string> keepOut, ReleaseRules rules, Doer by)
    {
        if (string.IsNullOrWhiteSpace(words)) return new Refusal("House.Refuse.Missing", "Words");
        if (words.Length > rules.LongestText) return new Refusal("Release.Refuse.TooLong", "Words", [rules.LongestText]);
        if (!FitForOthersEyes.IsFit([words], keepOut)) return new Refusal("Release.Refuse.NotFit", "Words");
        return new ReleaseHandover { Id = Guid.CreateVersion7(), Mentee = about.Mentee, Unit = about.Unit, Mentorship = about.Id, Words = Sealed.Of(words.Trim()), WrittenOn = by.Today, WrittenBy = by.Account };
    }
}
