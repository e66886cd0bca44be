using System.Collections.Concurrent;
using BackOnTrack.Domain;
using BackOnTrack.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BackOnTrack.Data;

/// <summary>Closes texts on their way into the database and opens them on their way out. No module does it by hand.</summary>
internal static class SealedColumns
{
    private static readonly ConcurrentDictionary<Type, (IProperty Property, string Table, string Column)[]> Columns = new();

    public static async Task Close(Tx tx, CancellationToken stop)
    {
        foreach (var entry in tx.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified).ToList())
        {
            foreach (var (property, table, column) in Of(entry.Metadata))
            {
                if (entry.Property(property).CurrentValue is not Sealed { Cipher: null } text) continue;
                var (row, key) = entry.Entity switch
                {
                    IInFile f => (f.Id, await tx.KeyOf(f.Mentee, stop)),
                    IAboutMentor m => (m.Id, await tx.KeyOfMentor(m.Mentor, stop)),
                    _ => throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} has sealed text but lies in nobody's file."),
                };
                if (key is null) throw new InvalidOperationException($"No key is within reach for a new row of {table}.");
                text.Close(key.Seal(table, column, row, text.Text));
            }
        }
    }

    public static void Open(IModel model, object row, FileKey key)
    {
        var id = row switch { IInFile f => f.Id, IAboutMentor m => m.Id, _ => Guid.Empty };
        foreach (var (property, table, column) in Of(model.FindEntityType(row.GetType())!))
            if (property.GetGetter().GetClrValue(row) is Sealed { IsOpen: false } text)
                text.Open(key.Open(table, column, id, text.Cipher!));
    }

    private static (IProperty, string, string)[] Of(IEntityType type) => Columns.GetOrAdd(type.ClrType, _ =>
        [.. type.GetProperties().Where(p => p.ClrType == typeof(Sealed)).Select(p => (p, type.GetTableName()!, p.GetColumnName()))]);
}
