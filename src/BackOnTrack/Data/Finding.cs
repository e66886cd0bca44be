using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Data;

/// <summary>Finding what the wall lets through.</summary>
public static class Finding
{
    /// <summary>
    /// The row with this id, or null: not there and not yours are one answer. Its sealed texts are open, and a refusal
    /// later in the unit of work is written down with its file.
    /// </summary>
    public static async Task<T?> FindVisible<T>(this DbSet<T> rows, Guid id, CancellationToken stop) where T : class, IInFile
    {
        var tx = (Tx)Microsoft.EntityFrameworkCore.Infrastructure.AccessorExtensions.GetService<Microsoft.EntityFrameworkCore.Infrastructure.ICurrentDbContext>(rows).Context;
        if (await Compiled<T>.WithKey(tx, id).SingleOrDefaultAsync(stop) is not { } found) return null;
        tx.About(found.Row.Mentee);
        if (found.Wrapped is { } wrapped) tx.Remember(found.Row.Mentee, wrapped);
        return await tx.Open(found.Row, stop);
    }

    private sealed record Found<T>(T Row, byte[]? Wrapped);

    /// <summary>Asked by nearly every act: compiled once for each table, and the file's key comes along with the row.</summary>
    private static class Compiled<T> where T : class, IInFile
    {
        // A person's own row is the head of the file and names no other.
        private static readonly string File = typeof(T).GetProperty(nameof(IInFile.Mentee)) is null ? nameof(IInFile.Id) : nameof(IInFile.Mentee);

        public static readonly Func<Tx, Guid, IAsyncEnumerable<Found<T>>> WithKey = EF.CompileAsyncQuery((Tx tx, Guid id) =>
            from row in tx.Set<T>().Where(r => r.Id == id)
            join key in tx.Set<MenteeKey>() on EF.Property<Guid>(row, File) equals key.Owner into keys
            from key in keys.DefaultIfEmpty()
            select new Found<T>(row, key.Wrapped));
    }
}
