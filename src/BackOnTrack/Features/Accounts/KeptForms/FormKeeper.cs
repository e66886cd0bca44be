using System.Text.Json;
using BackOnTrack.Vault;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Accounts;

/// <summary>
/// Keeps a form that arrived when its sign-in had ended, before a fresh proof was given, or when something broke here: sealed,
/// bound to its sender, for half a day, several beside each other. Its one-time key is kept with it, so that what got through after all is not made twice.
/// Files and secrets are not kept.
/// </summary>
public sealed class FormKeeper(Keyring ring, MasterKey master)
{
    /// <summary>The hidden field that names the kept form when it is sent again.</summary>
    public const string Field = "kept";

    private static readonly TimeSpan Lives = TimeSpan.FromHours(12);
    private static readonly string[] NotKept = ["form", Field, Door.OnceField];
    private static readonly string[] Secret = ["Password", "Current", "Again", "Code", "Credential"];
    private const int MostBytes = 1_000_000, MostForms = 10;

    /// <summary>Keeps what was sent, beside what else waits; of more than ten the oldest goes. The answer leads nowhere when there was nothing to keep.</summary>
    public async Task<Guid> Keep(HttpContext context, Guid account, CancellationToken stop) => await KeepAny(context, account, stop) ?? Guid.Empty;

    /// <summary>The same; null when there was nothing to keep, or too much.</summary>
    public Task<Guid?> KeepAny(HttpContext context, Guid account, CancellationToken stop) => ring.Work<Guid?>(async () =>
    {
        var id = Guid.CreateVersion7();
        var fields = context.Request.HasFormContentType ? await Typed(context.Request, stop) : [];
        var any = fields.Count > 0;
        if (any && context.Request.Form[Door.OnceField].ToString() is { Length: > 0 } once) fields.Add(KeyValuePair.Create(Door.OnceField, once));
        var text = JsonSerializer.Serialize(fields);
        if (!any || text.Length > MostBytes) return null;
        // Sent again from where it was kept and stopped once more, it takes its own place; another form's is not touched.
        if (Guid.TryParse(context.Request.Form[Field], out var before)) await ring.Run("delete from bot.kept_form where account = $1 and id = $2", stop, account, before);
        await ring.Run("delete from bot.kept_form where expires <= $1", stop, ring.Now);
        await ring.Run("insert into bot.kept_form (id, account, path, body, expires) values ($1, $2, $3, $4, $5)", stop,
            id, account, context.Request.Path + context.Request.QueryString, master.SealForTheHouse("kept_form", Column(account), id, text), ring.Now + Lives);
        await ring.Run("delete from bot.kept_form where id in (select id from bot.kept_form where account = $1 order by expires desc, id desc offset $2)", stop, account, MostForms);
        return id;
    }, stop);

    /// <summary>Everything that waits for this account, the newest first.</summary>
    public Task<IReadOnlyList<KeptForm>> All(Guid account, CancellationToken stop) => ring.Work<IReadOnlyList<KeptForm>>(async () =>
    {
        var found = await ring.Ask("select id, path, body from bot.kept_form where account = $1 and expires > $2 order by expires desc, id desc",
            r => (Id: r.GetGuid(0), Path: r.GetString(1), Body: r.GetFieldValue<byte[]>(2)), stop, account, ring.Now);
        return [.. found.Select(row => Open(account, row.Id, row.Path, row.Body))];
    }, stop);

    /// <summary>What was kept for this account, or null.</summary>
    public Task<KeptForm?> Find(Guid account, Guid id, CancellationToken stop) => ring.Work(async () =>
    {
        var found = await ring.Ask("select path, body from bot.kept_form where id = $1 and account = $2 and expires > $3",
            r => (Path: r.GetString(0), Body: r.GetFieldValue<byte[]>(1)), stop, id, account, ring.Now);
        return found.Count == 0 ? null : Open(account, id, found[0].Path, found[0].Body);
    }, stop);

    private KeptForm Open(Guid account, Guid id, string path, byte[] body)
    {
        var fields = JsonSerializer.Deserialize<List<KeyValuePair<string, string>>>(master.OpenForTheHouse("kept_form", Column(account), id, body))!;
        return new(id, LocalPath.Of(path), fields.FindAll(f => f.Key != Door.OnceField), fields.Find(f => f.Key == Door.OnceField).Value);
    }

    /// <summary>Throws it away.</summary>
    public Task<int> Drop(Guid account, Guid id, CancellationToken stop) =>
        ring.Work(() => ring.Run("delete from bot.kept_form where id = $1 and account = $2", stop, id, account), stop);

    /// <summary>Throws away what has waited too long, also of those who never come back. Due on or before now, safe to run twice, late, and on two nodes.</summary>
    public Task<int> Sweep(CancellationToken stop) => ring.Work(() => ring.Run("delete from bot.kept_form where expires <= $1", stop, ring.Now), stop);

    /// <summary>The form has reached its page again, which now answers for it.</summary>
    public async Task Given(HttpContext context, Guid account)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.HasFormContentType || !Guid.TryParse(context.Request.Form[Field], out var id)) return;
        if (context.Response.Headers.Location.ToString().StartsWith("/account/prove", StringComparison.Ordinal)) return;
        await Drop(account, id, context.RequestAborted);
    }

    /// <summary>What a form carries, without its tokens and without secrets.</summary>
    internal static async Task<List<KeyValuePair<string, string>>> Typed(HttpRequest request, CancellationToken stop) =>
        [.. (await request.ReadFormAsync(stop)).Where(f => !NotKept.Contains(f.Key, StringComparer.OrdinalIgnoreCase) && !Secret.Any(s => f.Key.EndsWith(s, StringComparison.Ordinal)))
            .SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? "")))];

    private static string Column(Guid account) => $"body|{account:N}";
}

/// <summary>Where a form was going, what stood in it, and the one-time key it carried.</summary>
public sealed record KeptForm(Guid Id, string Path, IReadOnlyList<KeyValuePair<string, string>> Fields, string? Once = null)
{
    /// <summary>What is somebody's words rather than a choice: by these they know it again.</summary>
    public IEnumerable<string> Texts => Fields.Select(f => f.Value).Where(v => v.Length > 20 || v.Contains(' '));
}
