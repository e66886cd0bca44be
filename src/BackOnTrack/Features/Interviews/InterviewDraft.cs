using System.Text.Json;
using BackOnTrack.Features.Drafts;

namespace BackOnTrack.Features.Interviews;

/// <summary>
/// What an evaluator has typed of a note and not sent, sealed for the house: one per interview and writer. The drawer of
/// Drafts lies in a mentee's file, and an interview lies in none.
/// </summary>
public sealed class InterviewDraft
{
    private InterviewDraft() { }

    public Guid Id { get; private set; }
    public Guid Interview { get; private set; }
    public Guid Writer { get; private set; }

    /// <summary>The one-time key of the sheet it was typed on. Once that sheet has been sent, the draft is of no use.</summary>
    public Guid? Once { get; private set; }
    public byte[] Fields { get; private set; } = [];
    public DateTimeOffset SavedAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }

    public static InterviewDraft For(Guid interview, Guid writer) => new() { Id = Guid.CreateVersion7(), Interview = interview, Writer = writer };

    public void Keep(byte[] fields, Guid? once, DateTimeOffset now) => (Fields, Once, SavedAt, ExpiresAt) = (fields, once, now, now + Draft.Life);

    public static string Write(IReadOnlyDictionary<string, string[]> typed) => JsonSerializer.Serialize(typed);

    public static Dictionary<string, string[]> Read(string fields) => JsonSerializer.Deserialize<Dictionary<string, string[]>>(fields)!;
}
