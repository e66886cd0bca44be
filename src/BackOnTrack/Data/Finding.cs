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
        var row = await rows.SingleOrDefaultAsync(r => r.Id == id, stop);
        if (row is null) return null;
        var tx = (Tx)Microsoft.EntityFrameworkCore.Infrastructure.AccessorExtensions.GetService<Microsoft.EntityFrameworkCore.Infrastructure.ICurrentDbContext>(rows).Context;
        tx.About(row.Mentee);
        return await tx.Open(row, stop);
    }
}
