using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Features.Inquiries.Import;
using BackOnTrack.Vault;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace BackOnTrack.Features.Inquiries.RunImport;

/// <summary>
/// One batch of rows on its way into the tables: column by column, one statement a table. The context would track every row and
/// keep every key; a hundred thousand would not fit. So texts are sealed here, bound to table, column and row as everywhere.
/// </summary>
internal sealed class BulkRows(Tx tx, int unit, string language)
{
    private readonly List<NewPerson> _people = [];
    private readonly List<(int Token, Guid Mentee)> _tokens = [];
    private readonly List<(Inquiry Row, byte[]? Registration, byte[]? Person, FileKey Key)> _inquiries = [];
    private readonly Dictionary<Guid, FileKey> _keys = [];

    /// <summary>Starts a file for a person of the register.</summary>
    public Guid Begin(KnownRow row, string reference, bool isNumberFree)
    {
        var (id, key, from) = (Guid.CreateVersion7(tx.Now), FileKey.New(), row.Read.Inquiry!);
        byte[]? Seal(string column, string? text) => text is null ? null : key.Seal("mentee", column, id, text);
        _keys[id] = key;
        _people.Add(new(id, reference, Seal("name", from.Name)!, isNumberFree ? Seal("registration", from.RegistrationNumber) : null, isNumberFree ? row.Registration : null,
            Seal("birth_date", from.BornOn?.ToString("yyyy-MM-dd")), tx.Hashes.Wrap(id, key)));
        foreach (var token in NamePieces.Of(from.Name).Select(tx.Hashes.Piece).Distinct()) _tokens.Add((token, id));
        return id;
    }

    public async Task Add(Inquiry inquiry, KnownRow row, CancellationToken stop)
    {
        if (!_keys.TryGetValue(inquiry.Mentee, out var key))
            _keys[inquiry.Mentee] = key = await WrappedKey.Open(tx, inquiry.Mentee, stop);
        _inquiries.Add((inquiry, row.Registration, row.Person, key));
    }

    public async Task Write(CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch((NpgsqlConnection)tx.Database.GetDbConnection());
        foreach (var command in new[] { People(), Keys(), Tokens(), Inquiries() }) batch.BatchCommands.Add(command);
        await batch.ExecuteNonQueryAsync(stop);
        _people.Clear();
        _tokens.Clear();
        _inquiries.Clear();
        foreach (var key in _keys.Values) key.Dispose();
        _keys.Clear();
    }

    private NpgsqlBatchCommand People() => new("""
        insert into bot.mentee (id, unit, reference, name, registration, registration_index, birth_date, language, category, registered, review_due)
        select p.id, $7, p.reference, p.name, p.registration, p.registration_index, p.birth_date, $8, 'unknown', $9, $10
        from unnest($1, $2, $3, $4, $5, $6) p (id, reference, name, registration, registration_index, birth_date)
        """)
    {
        Parameters =
        {
            Many(NpgsqlDbType.Uuid, _people, p => p.Id), Many(NpgsqlDbType.Text, _people, p => p.Reference), Many(NpgsqlDbType.Bytea, _people, p => p.Name),
            Many(NpgsqlDbType.Bytea, _people, p => p.Registration), Many(NpgsqlDbType.Bytea, _people, p => p.RegistrationIndex), Many(NpgsqlDbType.Bytea, _people, p => p.Born),
            One(unit), One(language), One(tx.Now.UtcDateTime), One(tx.Now.Day().AddYears(1)),
        },
    };

    private NpgsqlBatchCommand Keys() => new("insert into bot.file_key (owner, unit, wrapped) select k.owner, $3, k.wrapped from unnest($1, $2) k (owner, wrapped)")
    {
        Parameters = { Many(NpgsqlDbType.Uuid, _people, p => p.Id), Many(NpgsqlDbType.Bytea, _people, p => p.WrappedKey), One(unit) },
    };

    private NpgsqlBatchCommand Tokens() => new("insert into bot.name_token (token, mentee, unit) select t.token, t.mentee, $3 from unnest($1, $2) t (token, mentee)")
    {
        Parameters = { Many(NpgsqlDbType.Integer, _tokens, t => t.Token), Many(NpgsqlDbType.Uuid, _tokens, t => t.Mentee), One(unit) },
    };

    private NpgsqlBatchCommand Inquiries() => new("""
        insert into bot.inquiry (id, mentee, unit, author, reference, state, outcome, reason, started_at, submitted_at, received_on,
            registration_index, person_index, asker, legal_status, establishment, why_now, import, fingerprint, remark, wished_backgrounds, repeat_of, changes)
        select i.id, i.mentee, $16, $17, i.reference, i.state, i.outcome, i.reason, $18, $18, i.received_on,
            i.registration_index, i.person_index, i.asker, i.legal_status, i.establishment, i.why_now, $19, i.fingerprint, i.remark, case when i.wish is null then '{}' else array[i.wish] end, i.repeat_of, 0
        from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $20, $21)
            i (id, mentee, reference, state, outcome, reason, received_on, registration_index, person_index, asker, legal_status, establishment, why_now, fingerprint, remark, wish, repeat_of)
        """)
    {
        Parameters =
        {
            Many(NpgsqlDbType.Uuid, _inquiries, i => i.Row.Id), Many(NpgsqlDbType.Uuid, _inquiries, i => i.Row.Mentee), Many(NpgsqlDbType.Text, _inquiries, i => i.Row.Reference),
            Many(NpgsqlDbType.Text, _inquiries, i => Snake.Of(i.Row.State)), Many(NpgsqlDbType.Text, _inquiries, i => Snake.Of(i.Row.Outcome)), Texts("reason", i => i.Reason),
            Many(NpgsqlDbType.Date, _inquiries, i => i.Row.ReceivedOn), Many(NpgsqlDbType.Bytea, _inquiries, i => i.Registration), Many(NpgsqlDbType.Bytea, _inquiries, i => i.Person),
            Many(NpgsqlDbType.Text, _inquiries, i => i.Row.Asker is { } a ? Snake.Of(a) : null), Many(NpgsqlDbType.Text, _inquiries, i => i.Row.LegalStatus is { } s ? Snake.Of(s) : null),
            Many(NpgsqlDbType.Integer, _inquiries, i => i.Row.Establishment), Texts("why_now", i => i.WhyNow), Many(NpgsqlDbType.Bytea, _inquiries, i => i.Row.Fingerprint), Texts("remark", i => i.Remark),
            One(unit), One(tx.Actor.Account), One(tx.Now.UtcDateTime), One(_inquiries is [var (first, _, _, _), ..] ? first.Import!.Value : Guid.Empty),
            Many(NpgsqlDbType.Text, _inquiries, i => i.Row.WishedBackgrounds is [var wish, ..] ? Snake.Of(wish) : null), Many(NpgsqlDbType.Uuid, _inquiries, i => i.Row.RepeatOf),
        },
    };

    private NpgsqlParameter Texts(string column, Func<Inquiry, Sealed?> text) =>
        Many(NpgsqlDbType.Bytea, _inquiries, i => text(i.Row) is { } words ? i.Key.Seal("inquiry", column, i.Row.Id, words.Text) : null);

    private static NpgsqlParameter Many<TRow, T>(NpgsqlDbType type, List<TRow> rows, Func<TRow, T> pick) => new() { Value = rows.Select(pick).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | type };

    private static NpgsqlParameter One(object value) => new() { Value = value };

    private sealed record NewPerson(Guid Id, string Reference, byte[] Name, byte[]? Registration, byte[]? RegistrationIndex, byte[]? Born, byte[] WrappedKey);
}

/// <summary>A file's key without the unit of work remembering it: an import meets too many.</summary>
file static class WrappedKey
{
    public static async Task<FileKey> Open(Tx tx, Guid mentee, CancellationToken stop)
    {
        var row = await tx.Set<MenteeKey>().AsNoTracking().SingleOrDefaultAsync(k => k.Owner == mentee, stop) ?? throw new InvalidOperationException("A file of this unit has no key within reach.");
        return tx.Hashes.Unwrap(mentee, row.Wrapped);
    }
}
