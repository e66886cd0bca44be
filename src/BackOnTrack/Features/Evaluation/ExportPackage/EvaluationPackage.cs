using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;

namespace BackOnTrack.Features.Evaluation;

/// <summary>One table as it is handed to another service: codes, so that it can be read in every language.</summary>
public sealed record PackedTable(
    int Indicator, string Measure, MeasureKind Kind, ValueUnit Unit, Partition Partition, DateOnly From, DateOnly Until, DateOnly AsAt, int RuleVersion,
    IReadOnlyList<PackedRow> Rows);

/// <summary>One row of it. What is hidden is null, and stays so.</summary>
public sealed record PackedRow(string Row, int? N, decimal? Mean, IReadOnlyDictionary<string, int?> Columns);

/// <summary>Whose figures they are: the service's name, and its country in two letters (ISO 3166).</summary>
public sealed record PackedService(string Name, string Country);

/// <summary>
/// The evaluation package: released figures and nothing else, for another installation to read (<c>docs/evaluation-package.md</c>).
/// The checksum is that of the whole file as it is written here, with no checksum in it.
/// </summary>
/// <param name="Service">Null in a package of the first edition, which did not say.</param>
public sealed record EvaluationPackage(string Schema, PackedService? Service, DateOnly MadeOn, string Mark, IReadOnlyList<PackedTable> Tables, string Sha256)
{
    public const string SchemaOfThis = "back-on-track/evaluation-package/2", SchemaBefore = "back-on-track/evaluation-package/1";

    /// <summary>Where the product describes the file for machines; anybody may read it.</summary>
    public const string SchemaFile = "/schema/evaluation-package-2.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() }, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = false, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true,
    };

    private static readonly JsonSerializerOptions Loosely = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    private sealed record AnyEdition(string Schema);

    private sealed record FirstEdition(string Schema, string Mark, IReadOnlyList<PackedTable> Tables, string Sha256);

    public static EvaluationPackage Of(IEnumerable<FigureRelease> releases, PackedService service, DateOnly madeOn, string mark)
    {
        var open = new EvaluationPackage(SchemaOfThis, service, madeOn, mark, [.. releases.Select(Pack)], "");
        return open with { Sha256 = SumOf(open) };
    }

    public byte[] Written() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>What the file is called: the service and the month, and nobody's name.</summary>
    public string NameOfFile()
    {
        var plain = (Service?.Name ?? "").ToLowerInvariant().Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal).Replace("å", "aa", StringComparison.Ordinal)
            .Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark).Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ');
        string[] parts = ["evaluation-package", .. string.Concat(plain).Split(' ', StringSplitOptions.RemoveEmptyEntries), MadeOn.ToString("yyyy-MM", CultureInfo.InvariantCulture)];
        return $"{string.Join('-', parts)}.json";
    }

    /// <summary>What a file says, or why it is not read: it is no package, of an edition nobody here knows, was changed on the way, or names a table there is not.</summary>
    public static Outcome<EvaluationPackage> Read(byte[] file, string name)
    {
        Refusal Refused(string why, params object[] more) => new($"Evaluation.Refuse.{why}", "Files", [name, .. more]);
        try
        {
            var schema = JsonSerializer.Deserialize<AnyEdition>(file, Loosely)?.Schema;
            if (schema is not (SchemaOfThis or SchemaBefore))
                return schema?.StartsWith("back-on-track/evaluation-package/", StringComparison.Ordinal) == true ? Refused("OtherEdition") : Refused("NoPackage");
            var (package, sum) = schema is SchemaBefore ? Before(file) : JsonSerializer.Deserialize<EvaluationPackage>(file, Json) is { Service: not null } it ? (it, SumOf(it with { Sha256 = "" })) : default;
            if (package is null) return Refused("NoPackage");
            if (package.Sha256 != sum) return Refused("PackageChanged");
            return package.Tables.All(t => Catalogue.MeasureOf(t.Measure) is not null) ? package : Refused("OtherEdition");
        }
        catch (JsonException) { return Refused("NoPackage"); }
    }

    /// <summary>The first edition: no service, and a checksum of the tables only.</summary>
    private static (EvaluationPackage?, string) Before(byte[] file) => JsonSerializer.Deserialize<FirstEdition>(file, Json) is not { } it ? default
        : (new(it.Schema, null, default, it.Mark, it.Tables, it.Sha256), Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(it.Tables, Json))));

    private static string SumOf(EvaluationPackage open) => Convert.ToHexStringLower(SHA256.HashData(open.Written()));

    private static PackedTable Pack(FigureRelease release)
    {
        var (figure, measure) = (release.Figure(), Catalogue.MeasureOf(release.Measure)!);
        var rows = figure.Table.Cells.Select(c => c.Row).Distinct().Select(row => new PackedRow(row, figure.Table.At(row, Place.All).Value, figure.Values.GetValueOrDefault(row)?.Mean is { } mean ? Math.Round(mean, 2) : null,
            measure.Columns.ToDictionary(c => c.Code, c => figure.Table.At(row, c.Code).Value)));
        return new(Catalogue.IndicatorOf(measure).Number, measure.Code, measure.Kind, measure.Unit, release.Partition, release.From, release.Until, release.AsAt, release.RuleVersion, [.. rows]);
    }
}
