using BackOnTrack.Web;

namespace BackOnTrack.Features.Drafts;

/// <summary>What a form sends to be kept: every field as it was typed, and the sheet's one-time key.</summary>
public sealed record SentDraft(IReadOnlyDictionary<string, string[]> Fields, Guid? Once)
{
    /// <summary>More characters than the longest form of the house takes, which is an entry of the practice room.</summary>
    public const int Longest = 400_000;

    /// <summary>Nobody types that much.</summary>
    public bool IsTooLong => Fields.Sum(f => f.Value.Sum(v => v.Length)) > Longest;

    /// <summary>What a form carries besides what is typed: its token and its one-time key.</summary>
    private static readonly string[] NotTyped = ["form", "kept", Door.OnceField];

    public static SentDraft In(HttpRequest request) => new(
        request.Form.Where(f => !NotTyped.Contains(f.Key, StringComparer.OrdinalIgnoreCase)).ToDictionary(f => f.Key, f => f.Value.Select(v => v ?? "").ToArray()),
        Guid.TryParse(request.Form[Door.OnceField], out var key) ? key : null);
}

/// <summary>What somebody typed and did not send, as a form shows it again.</summary>
public interface ITyped
{
    DateTimeOffset SavedAt { get; }

    /// <summary>The fields, by name.</summary>
    IReadOnlyDictionary<string, string[]> Typed { get; }
}
