using System.Text.Json;
using BackOnTrack.Domain;
using BackOnTrack.Features.Drafts;

namespace BackOnTrack.Features.Supervision.RecordTalk;

/// <summary>
/// What a coach has typed of a talk or a group session and not sent, sealed under the mentor's key. It is the writer's alone, like the note it becomes:
/// neither the mentor nor whoever coaches next sees that it is there. It waits as long as any <see cref="Draft"/>.
/// </summary>
public sealed class TalkDraft : IAboutMentor, ITyped
{
    private TalkDraft() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Guid Coach { get; private set; }
    public string Form { get; private set; } = TalkForm.Talk;

    /// <summary>The one-time key of the sheet it was typed on. Once that sheet has been sent, the draft is of no use.</summary>
    public Guid? Once { get; private set; }
    public Sealed Fields { get; private set; } = null!;
    public DateTimeOffset SavedAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }

    public static TalkDraft Of(Guid mentor, int unit, Guid coach, string form) => new() { Id = Guid.CreateVersion7(), Mentor = mentor, Unit = unit, Coach = coach, Form = form };

    /// <summary>Takes over what stands on the sheet now.</summary>
    public void Keep(SentDraft sent, DateTimeOffset now)
    {
        Fields = Sealed.Of(JsonSerializer.Serialize(sent.Fields));
        (Once, SavedAt, ExpiresAt) = (sent.Once, now, now + Draft.Life);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string[]> Typed => JsonSerializer.Deserialize<Dictionary<string, string[]>>(Fields.Text)!;
}

/// <summary>On which form it was typed. What is typed of a group session lies in the file of one of the coach's mentors.</summary>
public static class TalkForm
{
    public const string Talk = "talk", Group = "group";
}
