using System.Text.Json;
using BackOnTrack.Data;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Vault;

namespace BackOnTrack.Features.Inquiries.Import;

/// <summary>What is known of a file after one look: shown, mapped, kept sealed.</summary>
public sealed record Looked(string FileName, RegisterFormat Format, SurveyResult Survey);

/// <summary>Sealing what belongs to an import and to nobody's file.</summary>
internal static class SealedForImport
{
    public static byte[] Seal<T>(this MasterKey key, string column, Guid row, T value) =>
        key.SealForTheHouse("register_import", column, row, JsonSerializer.Serialize(value));

    public static T Open<T>(this MasterKey key, string column, Guid row, byte[] box) =>
        JsonSerializer.Deserialize<T>(key.OpenForTheHouse("register_import", column, row, box))!;

    public static Looked Look(this Tx tx, RegisterImport import) => tx.Hashes.Open<Looked>("looked", import.Id, import.Looked);

    public static RegisterMapping? MappingOf(this Tx tx, RegisterImport import) =>
        import.Mapping is { } box ? tx.Hashes.Open<RegisterMapping>("mapping", import.Id, box) : null;
}
