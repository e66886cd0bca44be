using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Asking;

/// <summary>
/// Lets the mentee answer once, at a tablet of the service, within the half hour. The house keeps only a keyed hash of the
/// letters; whoever holds them sees the questions of one sheet and nothing of anybody.
/// </summary>
public sealed class AnswerCode : IInFile
{
    /// <summary>Letters that cannot be taken for one another or for figures; twelve of them are more than anybody guesses in half an hour.</summary>
    public const string Letters = CodeLetters.All;
    public const int Length = 12, Group = 4;

    public static readonly TimeSpan Lives = TimeSpan.FromMinutes(30);

    private AnswerCode() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    /// <summary>Which questions it opens.</summary>
    public AnswersTo Asks { get; private set; }
    public byte[] Hash { get; private set; } = [];
    public DateTimeOffset MadeAt { get; private set; }
    public Guid MadeBy { get; private set; }
    public DateTimeOffset Expires { get; private set; }
    public DateTimeOffset? UsedAt { get; private set; }
    public uint Version { get; private set; }

    /// <summary>A code for a mentorship whose two have met and that has not ended, made by somebody who never was mentor in it.</summary>
    public static Outcome<AnswerCode> For(Mentorship it, AnswersTo asks, bool isMentor, byte[] hash, Doer by)
    {
        var refusals = Asked.Shut(it, isMentor).ToList();
        if (it.FirstMeetingOn is null) refusals.Add(new("Asking.Refuse.BeforeTheyMet"));
        if (refusals.Count > 0) return refusals;
        return new AnswerCode
        {
            Mentee = it.Mentee, Unit = it.Unit, Mentorship = it.Id, Asks = asks, Hash = hash, MadeAt = by.Now, MadeBy = by.Account, Expires = by.Now + Lives,
        };
    }

    /// <summary>The mentee has answered.</summary>
    public void Use(DateTimeOffset now) => UsedAt = now;

    /// <summary>A newer code takes its place.</summary>
    public void Drop(DateTimeOffset now) => Expires = now < Expires ? now : Expires;

    /// <summary>A code as it is shown: in groups.</summary>
    public static string Shown(string code) => string.Join('-', code.Chunk(Group).Select(part => new string(part)));

    /// <summary>A code as people type it: dashes, spaces and small letters aside; empty when it is none.</summary>
    public static string Read(string? typed) => CodeLetters.Read(typed, Length);
}
