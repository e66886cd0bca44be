using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using BackOnTrack.Domain.Evaluation;

namespace BackOnTrack.Features.Evaluation;

/// <summary>One table as it is handed to another service: codes, so that it can be read in every language.</summary>
public sealed record PackedTable(
    int Indicator, string Measure, MeasureKind Kind, ValueUnit Unit, Partition Partition, DateOnly From, DateOnly Until, DateOnly AsAt, int RuleVersion,
    IReadOnlyList<PackedRow> Rows);

/// <summary>One row of it. What is hidden is null, and stays so.</summary>
public sealed record PackedRow(string Row, int? N, decimal? Mean, IReadOnlyDictionary<string, int?> Columns);

/// <summary>
/// The evaluation package: released figures and nothing else, for another installation to read (<c>docs/evaluation-package.md</c>).
/// The checksum is that of the tables as they are written here.
/// </summary>
public sealed record EvaluationPackage(string Schema, string Mark, IReadOnlyList<PackedTable> Tables, string Sha256)
{
    public const string SchemaOfThis = "back-on-track/evaluation-package/1";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() }, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = false, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true,
    };

    public static EvaluationPackage Of(IEnumerable<FigureRelease> releases, string mark)
    {
        List<PackedTable> tables = [.. releases.Select(Pack)];
        return new(SchemaOfThis, mark, tables, SumOf(tables));
    }

    public byte[] Written() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>What a file says, or null: it is no such package, of another schema, or was changed on the way.</summary>
    public static EvaluationPackage? Read(ReadOnlySpan<byte> file)
    {
        try
        {
            return JsonSerializer.Deserialize<EvaluationPackage>(file, Json) is { Schema: SchemaOfThis } package && package.Sha256 == SumOf(package.Tables)
                && package.Tables.All(t => Catalogue.MeasureOf(t.Measure) is not null) ? package : null;
        }
        catch (JsonException) { return null; }
    }

    private static string SumOf(IReadOnlyList<PackedTable> tables) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(tables, Json)));

    private static PackedTable Pack(FigureRelease release)
    {
        var (figure, measure) = (release.Figure(), Catalogue.MeasureOf(release.Measure)!);
        var rows = figure.Table.Cells.Select(c => c.Row).Distinct().Select(row => new PackedRow(row, figure.Table.At(row, Place.All).Value, figure.Values.GetValueOrDefault(row)?.Mean is { } mean ? Math.Round(mean, 2) : null,
            measure.Columns.ToDictionary(c => c.Code, c => figure.Table.At(row, c.Code).Value)));
        return new(Catalogue.IndicatorOf(measure).Number, measure.Code, measure.Kind, measure.Unit, release.Partition, release.From, release.Until, release.AsAt, release.RuleVersion, [.. rows]);
    }
}
