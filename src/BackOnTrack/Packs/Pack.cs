using System.Text.Json;
using System.Text.Json.Serialization;
using BackOnTrack.Domain;

namespace BackOnTrack.Packs;

/// <summary>
/// A programme pack: a folder of small JSON files that say what differs by country or service. Read once, at start; a file
/// that is wrong stops the start with a sentence that says where.
/// </summary>
public sealed class Pack
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    private readonly string _folder;

    private Pack(string name, string folder) => (Name, _folder) = (name, folder);

    public string Name { get; }

    /// <summary>The settings of <c>programme.json</c>.</summary>
    public Programme Programme { get; private init; } = Programme.Default;

    /// <summary>The words of the country's bodies: texts of the house said otherwise, by language and key (<c>words.json</c>).</summary>
    public IReadOnlyDictionary<string, Dictionary<string, string>> Words { get; private init; } = new Dictionary<string, Dictionary<string, string>>();

    /// <summary>The regions mentors are looked for in (<c>regions.json</c>); none where the pack has no such file.</summary>
    public Regions Regions { get; private init; } = Regions.None;

    /// <summary>The packs that lie beside the product.</summary>
    public static string Home => Path.Combine(AppContext.BaseDirectory, "packs");

    /// <summary>The names there are to choose from.</summary>
    public static IReadOnlyList<string> Names => Directory.Exists(Home) ? [.. Directory.GetDirectories(Home).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)] : [];

    /// <exception cref="PackException">There is no such pack, or one of its values is wrong.</exception>
    public static Pack Open(string name, string? home = null)
    {
        var folder = Path.Combine(home ?? Home, name);
        if (name != Path.GetFileName(name) || !Directory.Exists(folder)) throw new PackException($"There is no programme pack '{name}': the packs are {string.Join(", ", Names)}.");
        var pack = new Pack(name, folder);
        var programme = pack.Read<Programme>("programme.json");
        if (PackChecks.Wrong(programme) is { } wrong) throw new PackException($"{pack.PathOf("programme.json")}: {wrong}");
        var words = pack.Read<Dictionary<string, Dictionary<string, string>>>("words.json");
        if (PackChecks.Wrong(words) is { } unknown) throw new PackException($"{pack.PathOf("words.json")}: {unknown}");
        return new Pack(name, folder) { Programme = programme, Words = words, Regions = pack.ReadRegions() };
    }

    private Regions ReadRegions() =>
        !File.Exists(Path.Combine(_folder, "regions.json")) ? Regions.None
        : Regions.Of(Read<List<PackRegion>>("regions.json")) ?? throw new PackException($"{PathOf("regions.json")}: a name is missing or longer than 60 characters, or a word stands for two regions.");

    /// <summary>One file of the pack as a value of one type; every name in it must be known.</summary>
    public T Read<T>(string file) where T : class
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(_folder, file));
            return JsonSerializer.Deserialize<T>(stream, Strict) ?? throw new PackException($"{PathOf(file)} is empty.");
        }
        catch (IOException) { throw new PackException($"{PathOf(file)} is missing or cannot be read."); }
        catch (JsonException e) { throw new PackException($"{PathOf(file)}, line {e.LineNumber + 1}, at {e.Path?.TrimStart('$', '.')}: {Why(e)}"); }
    }

    private string PathOf(string file) => $"packs/{Name}/{file}";

    /// <summary>What the reader says, without the types only a programmer knows.</summary>
    private static string Why(JsonException e) => e.Message switch
    {
        var m when m.Contains("could not be mapped", StringComparison.Ordinal) => "this name is not known.",
        var m when m.Contains("Duplicate", StringComparison.Ordinal) => "this name stands here twice.",
        var m when m.Contains("could not be converted", StringComparison.Ordinal) => "this value is not of the kind asked for, or not one of the words it may be.",
        _ => "this is not JSON as it should be written.",
    };
}

/// <summary>A pack that cannot be used; the message says which file, where and why.</summary>
public sealed class PackException(string sentence) : Exception(sentence);
