using Npgsql;

namespace BackOnTrack.Features.Log;

/// <summary>How an entry is read from the table, once for sealing and for the export.</summary>
internal static class LogColumns
{
    public const string Names = "l.id, l.at, l.actor, l.hat, l.act, l.class, l.outcome, l.code, l.mentee, l.record, l.seen, l.detail, l.request, l.once";

    /// <summary>The line of the row the reader stands on; <see cref="Names"/> begin at column <paramref name="from"/>.</summary>
    public static string Line(NpgsqlDataReader row, int from = 0)
    {
        T? Or<T>(int column) => row.IsDBNull(from + column) ? default : row.GetFieldValue<T>(from + column);
        return SealedEntry.Write(row.GetInt64(from), row.GetDateTime(from + 1), row.GetGuid(from + 2), row.GetString(from + 3), row.GetString(from + 4), row.GetString(from + 5),
            row.GetString(from + 6), Or<string>(7), Or<Guid?>(8), Or<Guid?>(9), Or<Guid[]>(10), Or<byte[]>(11), row.GetGuid(from + 12), Or<Guid?>(13));
    }
}
