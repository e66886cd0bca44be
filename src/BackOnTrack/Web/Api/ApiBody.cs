using System.Text.Json;
using BackOnTrack.Domain;

namespace BackOnTrack.Web.Api;

/// <summary>Reads what was sent: one object of words. A number, a list or an object where a word belongs is not guessed at.</summary>
public static class ApiBody
{
    private const int Longest = 16_384;

    /// <summary>The words by their names; refused with a code and a field, or null once it was answered that this is no JSON at all.</summary>
    public static async Task<Outcome<IReadOnlyDictionary<string, string>>?> Words(HttpContext context, IReadOnlyCollection<string> known)
    {
        if (!context.Request.HasJsonContentType())
        {
            await ApiAnswers.Say(context, StatusCodes.Status415UnsupportedMediaType);
            return null;
        }
        if (await Bytes(context) is not { } bytes)
        {
            await ApiAnswers.Say(context, StatusCodes.Status413PayloadTooLarge);
            return null;
        }
        try
        {
            using var document = JsonDocument.Parse(bytes, new() { MaxDepth = 8 });
            return document.RootElement.ValueKind is JsonValueKind.Object ? Taken(document.RootElement, known) : new Refusal("House.Refuse.NoObject");
        }
        catch (JsonException) { return new Refusal("House.Refuse.NoObject"); }
    }

    private static Outcome<IReadOnlyDictionary<string, string>> Taken(JsonElement sent, IReadOnlyCollection<string> known)
    {
        var (words, wrong) = (new Dictionary<string, string>(), new List<Refusal>());
        foreach (var it in sent.EnumerateObject())
        {
            if (!known.Contains(it.Name)) wrong.Add(new("House.Refuse.UnknownField", "unknown"));
            else if (it.Value.ValueKind is JsonValueKind.String) words[it.Name] = it.Value.GetString()!.Trim();
            else if (it.Value.ValueKind is not JsonValueKind.Null) wrong.Add(new("House.Refuse.NoWord", it.Name));
        }
        return wrong.Count > 0 ? wrong.DistinctBy(w => (w.Code, w.Field)).ToList() : words;
    }

    private static async Task<byte[]?> Bytes(HttpContext context)
    {
        if (context.Request.ContentLength > Longest) return null;
        var (buffer, length) = (new byte[Longest + 1], 0);
        int read;
        while (length < buffer.Length && (read = await context.Request.Body.ReadAsync(buffer.AsMemory(length), context.RequestAborted)) > 0) length += read;
        return length > Longest ? null : buffer[..length];
    }
}
