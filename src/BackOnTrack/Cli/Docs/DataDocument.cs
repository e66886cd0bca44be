using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BackOnTrack.Cli.Docs;

/// <summary>Tables, what is sealed in them, and which acts their wall lets through.</summary>
internal static class DataDocument
{
    public static string Text()
    {
        using var tx = new Tx(new DbContextOptionsBuilder<Tx>().UseNpgsql("Host=nowhere").Options);
        var walls = Walls.All.ToLookup(w => w.Table, StringComparer.Ordinal);
        var text = GeneratedDocuments.Begin("Data", "Tables of schema `bot` as the product maps them. **Sealed** columns hold ciphertext under the key of the file. The wall names the acts that read, add, change and remove rows; who may do those acts stands in access.md.");
        foreach (var table in tx.Model.GetEntityTypes().OrderBy(e => e.GetTableName(), StringComparer.Ordinal)) Write(text, table, walls[table.GetTableName()!]);
        return text.ToString();
    }

    private static void Write(System.Text.StringBuilder text, IEntityType table, IEnumerable<Wall> walls)
    {
        text.Append($"\n## {table.GetTableName()}\n");
        foreach (var wall in walls)
            text.Append($"\nWall by `{wall.File}`: read {Names(wall.Read)}; add {Names(wall.Add)}; change {Names(wall.Change)}; remove {Names(wall.Remove ?? [])}.{(wall.Also.Length + wall.AlsoAdd.Length == 0 ? "" : " And a condition of its own.")}\n");
        text.Table("Column", "Type", "May be empty", "Sealed");
        foreach (var column in table.GetProperties().OrderBy(p => !p.IsPrimaryKey()).ThenBy(p => p.GetColumnName(), StringComparer.Ordinal))
            text.Row(column.GetColumnName(), column.GetColumnType(), column.IsNullable ? "yes" : "", column.ClrType == typeof(Sealed) ? "yes" : "");
    }

    private static string Names(Access.Act[] acts) => acts.Length == 0 ? "never" : string.Join(", ", acts.Select(a => a.ToString()));
}
