using System.Text.Json;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Vault;

namespace BackOnTrack.Features.Drafts;

/// <summary>What somebody typed on a form that lies in no mentee's file, and did not send.</summary>
public sealed record DeskDraft(DateTimeOffset SavedAt, IReadOnlyDictionary<string, string[]> Typed) : ITyped;

/// <summary>
/// Keeps what is typed on forms of the house - an entry, a guide, a policy, an application - sealed for its sender only, one
/// draft per account and address. It is shown by the page of that address alone, which opens to whoever may open it today.
/// </summary>
public sealed class DeskDrafts(Keyring ring, MasterKey master)
{
    /// <summary>Longer addresses no form of ours has.</summary>
    private const int LongestAddress = 300;

    /// <summary>More forms than this nobody has open at once; the oldest makes room.</summary>
    private const int Most = 60;

    /// <summary>Where the form of an address keeps what is typed on it.</summary>
    public static string At(string address) => $"/drafts/desk?at={Uri.EscapeDataString(address)}";

    /// <summary>Keeps what stands on the sheet now; false when it is too much. A sheet that was sent meanwhile keeps nothing.</summary>
    public Task<bool> Keep(Guid account, string address, SentDraft sent, CancellationToken stop) => ring.Work(async () =>
    {
        if (address.Length is 0 or > LongestAddress || sent.IsTooLong) return false;
        if (sent.Once is { } once && await WasSent(account, once, stop)) return true;
        var id = Guid.CreateVersion7(ring.Now);
        var text = master.SealForTheHouse("desk_draft", Column(account), id, JsonSerializer.Serialize(sent.Fields));
        await ring.Run("""
            insert into bot.desk_draft (id, account, address, about, once, fields, saved_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
            on conflict (account, address) do update set id = excluded.id, once = excluded.once, fields = excluded.fields, saved_at = excluded.saved_at, expires_at = excluded.expires_at
            """, stop, id, account, address, AboutWhom(address) ?? (object)DBNull.Value, sent.Once ?? (object)DBNull.Value, text, ring.Now, ring.Now + Draft.Life);
        await ring.Run("delete from bot.desk_draft where id in (select id from bot.desk_draft where account = $1 order by saved_at desc offset $2)", stop, account, Most);
        return true;
    }, stop);

    /// <summary>What was kept for this account, or null: never, too long ago, or its sheet has been sent meanwhile.</summary>
    public Task<DeskDraft?> Find(Guid account, string address, CancellationToken stop) => ring.Work(async () =>
    {
        var found = await ring.Ask("select id, once, fields, saved_at from bot.desk_draft where account = $1 and address = $2 and expires_at > $3",
            r => (Id: r.GetGuid(0), Once: r.IsDBNull(1) ? (Guid?)null : r.GetGuid(1), Fields: r.GetFieldValue<byte[]>(2), SavedAt: r.GetFieldValue<DateTimeOffset>(3)), stop, account, address, ring.Now);
        if (found is not [var kept] || (kept.Once is { } once && await WasSent(account, once, stop))) return null;
        var typed = JsonSerializer.Deserialize<Dictionary<string, string[]>>(master.OpenForTheHouse("desk_draft", Column(account), kept.Id, kept.Fields))!;
        return new DeskDraft(kept.SavedAt, typed);
    }, stop);

    /// <summary>Throws it away.</summary>
    public Task<int> Drop(Guid account, string address, CancellationToken stop) =>
        ring.Work(() => ring.Run("delete from bot.desk_draft where account = $1 and address = $2", stop, account, address), stop);

    /// <summary>Throws away what has waited too long. Due on or before now, safe to run twice, late, and on two nodes.</summary>
    public Task<int> Sweep(CancellationToken stop) => ring.Work(() => ring.Run("delete from bot.desk_draft where expires_at <= $1", stop, ring.Now), stop);

    private async Task<bool> WasSent(Guid account, Guid once, CancellationToken stop) =>
        await ring.Ask("select 1 where bot.made_by_form($1, $2) is not null", r => r.GetInt32(0), stop, account, once) is [_];

    /// <summary>Whom or what the address is about: what is erased takes with it what others were typing about it.</summary>
    private static Guid? AboutWhom(string address) => address.Split('/', '?').Select(part => Guid.TryParseExact(part, "D", out var id) ? id : (Guid?)null).FirstOrDefault(id => id is not null);

    private static string Column(Guid account) => $"fields|{account:N}";
}
