using System.Text.Json;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Drafts;

/// <summary>
/// What somebody has typed on a form and not sent: every field as it was typed, sealed. It belongs to one account, one
/// form and one subject (a mentorship, a session), survives time-out, sign-out and another device, and expires.
/// </summary>
public sealed class Draft : IInFile, ITyped
{
    /// <summary>How long what was typed waits for its writer.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(14);

    private Draft() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Account { get; private set; }
    public string Form { get; private set; } = "";
    public Guid Subject { get; private set; }

    /// <summary>The one-time key of the sheet it was typed on. Once that sheet has been sent, the draft is of no use.</summary>
    public Guid? Once { get; private set; }
    public Sealed Fields { get; private set; } = null!;
    public DateTimeOffset SavedAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }

    public static Draft For(Guid account, Guid mentee, int unit, string form, Guid subject) => new()
    { Id = Guid.CreateVersion7(), Account = account, Mentee = mentee, Unit = unit, Form = form, Subject = subject };

    /// <summary>Takes over what stands on the sheet now.</summary>
    public void Keep(SentDraft sent, DateTimeOffset now)
    {
        Fields = Sealed.Of(JsonSerializer.Serialize(sent.Fields));
        (Once, SavedAt, ExpiresAt) = (sent.Once, now, now + Life);
    }

    /// <summary>The fields again, by name.</summary>
    public IReadOnlyDictionary<string, string[]> Typed => JsonSerializer.Deserialize<Dictionary<string, string[]>>(Fields.Text)!;
}
