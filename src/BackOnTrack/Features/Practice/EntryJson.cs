using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace BackOnTrack.Features.Practice;

/// <summary>An entry as a document: in the database, in the file for others, and between the two steps of an import.</summary>
public static class EntryJson
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Converters = { new JsonStringEnumConverter() } };
    private static readonly JsonSerializerOptions Indented = new(Plain) { WriteIndented = true };

    public static string Write<T>(T document) => JsonSerializer.Serialize(document, Plain);

    /// <summary>For people's eyes as well.</summary>
    public static byte[] ToFile<T>(T document) => JsonSerializer.SerializeToUtf8Bytes(document, Indented);

    public static T Read<T>(string json) where T : class => JsonSerializer.Deserialize<T>(json, Plain)!;

    /// <summary>What somebody sends back to us: null when it is no such document.</summary>
    public static T? TryRead<T>(string? json) where T : class
    {
        try { return string.IsNullOrEmpty(json) ? null : JsonSerializer.Deserialize<T>(json, Plain); }
        catch (JsonException) { return null; }
    }
}
