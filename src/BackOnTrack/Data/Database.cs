using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Vault;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BackOnTrack.Data;

/// <summary>
/// The only way to data: one transaction with the actor set in it, the door asked, and the log written before the
/// commit. If the log cannot be written nothing is saved and nothing is shown.
/// </summary>
public sealed class Database(IDbContextFactory<Tx> sessions, MasterKey master, TimeProvider clock, RequestTrace trace, Programme programme)
{
    /// <summary>
    /// Reads. <paramref name="body"/> must say what it <c>Saw</c>. Refusals: <see cref="Refusal.NotFound"/> when the hat
    /// may not do the act, and whatever the body refuses; a refusal is written to the log too.
    /// </summary>
    public Task<Outcome<T>> Read<T>(Actor actor, Act act, Func<Tx, Task<Outcome<T>>> body, CancellationToken stop) =>
        InTransaction(actor, act, body, null, stop);

    /// <summary>
    /// Writes. <paramref name="body"/> must say what it <c>Did</c>; the same form sent twice answers with the record the
    /// first one made. Refusals: as <see cref="Read{T}"/>, <see cref="Refusal.Conflict"/> when somebody was faster, also when both
    /// made what there may be only one of, and a file that was opened in an emergency, which is read and not written in.
    /// </summary>
    public async Task<Outcome<Guid>> Write(Actor actor, Act act, Func<Tx, Task<Outcome<Guid>>> body, CancellationToken stop)
    {
        try { return await InTransaction(actor, act, body, trace.TakeOnce(), stop); }
        catch (Exception fault) when (SomebodyWasFaster(fault))
        {
            if (trace.LastOnce is { } sent && await FirstOf(actor, sent, stop) is { } first) return first; // faster was the same form, pressed twice
            return await Refuse(actor, act, await OnlyReads(actor, stop) ? ToRead : Refusal.Conflict, stop);
        }
        catch (Exception fault) when (fault.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege })
        {
            if (!await OnlyReads(actor, stop)) throw;
            return await Refuse(actor, act, ToRead, stop);
        }
    }

    /// <summary>
    /// A row that was changed meanwhile; two of what there may be only one of, which neither could see of the other before it was
    /// kept (a unique or excluding constraint, the form's one-time key among them); two that wait for each other.
    /// </summary>
    private static bool SomebodyWasFaster(Exception fault) => fault is DbUpdateConcurrencyException || fault.GetBaseException() is PostgresException
    {
        SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ExclusionViolation or PostgresErrorCodes.DeadlockDetected,
    };

    private static readonly Refusal ToRead = new("People.Refuse.OnlyReading");

    /// <summary>Writes down that the door stayed shut, for requests that never reach a unit of work.</summary>
    public Task Denied(Actor actor, Act act, CancellationToken stop) =>
        Deny(actor, new Entry(act) { Outcome = "denied", Code = Refusal.NotFound.Code }, stop);

    /// <summary>Writes down that somebody asked too often.</summary>
    public Task TooMany(Actor actor, Act act, CancellationToken stop) =>
        Deny(actor, new Entry(act) { Outcome = "refused", Code = "Accounts.Refuse.TooMany" }, stop);

    private async Task<Outcome<T>> InTransaction<T>(Actor actor, Act act, Func<Tx, Task<Outcome<T>>> body, Guid? once, CancellationToken stop)
    {
        await using var tx = await sessions.CreateDbContextAsync(stop);
        var connection = (NpgsqlConnection)tx.Database.GetDbConnection();
        await tx.Database.OpenConnectionAsync(stop);
        tx.Enter(actor, clock.GetUtcNow(), master, programme);
        if (!await Transaction.Begin(connection, actor, tx.Now, master, stop)) return await Refuse<T>(connection, actor, tx, act, [Refusal.NotFound], stop);
        if (!AccessTable.Allows(act, actor.Hat)) return await Refuse<T>(connection, actor, tx, act, [Refusal.NotFound], stop);

        var outcome = await body(tx);
        if (!outcome.Accepted(out var made, out var refusals))
        {
            // Pressed twice, a form that looks at what it changes would else be refused for its own change.
            if (once is { } sent && await FirstOf(tx, actor, sent, stop) is { } first)
            {
                await Transaction.RollBack(connection, stop);
                return (Outcome<T>)(object)(Outcome<Guid>)first;
            }
            return await Refuse<T>(connection, actor, tx, act, refusals, stop);
        }
        await tx.SaveChangesAsync(acceptAllChangesOnSuccess: false, stop); // the last there is of this unit of work: nobody asks what was changed
        var entries = tx.Entries.Count > 0 ? [.. tx.Entries] : NothingPersonal(act);
        var answer = once is { } key && made is Guid id ? Keep(key, entries, id) : null;
        await Transaction.Commit(connection, actor, tx.Now, trace.News(entries), trace.Id, stop, answer: answer);
        return outcome;
    }

    /// <summary>
    /// The form's one-time key lies with the entry of what the form made: sent again, it leads there. What it leads to is kept by
    /// itself where no entry is about it: the meeting of an agreement, or nothing at all where an answer must stay nobody's.
    /// </summary>
    private static FormAnswer? Keep(Guid once, Entry[] entries, Guid made)
    {
        var at = Array.FindIndex(entries, e => e.Record == made);
        entries[Math.Max(at, 0)] = entries[Math.Max(at, 0)] with { Once = once };
        return at < 0 ? new(once, made) : null;
    }

    private async Task<Outcome<T>> Refuse<T>(NpgsqlConnection connection, Actor actor, Tx tx, Act act, IReadOnlyList<Refusal> refusals, CancellationToken stop)
    {
        await Transaction.RollBack(connection, stop);
        var entry = new Entry(act, tx.Concerns) { Outcome = refusals[0].Kind == RefusalKind.NotFound ? "denied" : "refused", Code = refusals[0].Code };
        await Transaction.Commit(connection, actor, tx.Now, trace.News([entry]), trace.Id, stop, begin: true);
        return Outcome<T>.Refused(refusals);
    }

    private async Task<Outcome<Guid>> Refuse(Actor actor, Act act, Refusal refusal, CancellationToken stop)
    {
        await Deny(actor, new Entry(act) { Outcome = "refused", Code = refusal.Code }, stop);
        return refusal;
    }

    /// <summary>Whether a change did not go through because the actor opened a file in an emergency, to be read.</summary>
    private async Task<bool> OnlyReads(Actor actor, CancellationToken stop)
    {
        await using var tx = await sessions.CreateDbContextAsync(stop);
        await tx.Database.OpenConnectionAsync(stop);
        return await tx.Ask<bool>($"select bot.only_reads({actor.Account}, {clock.GetUtcNow().UtcDateTime})", stop);
    }

    private async Task Deny(Actor actor, Entry entry, CancellationToken stop)
    {
        await using var tx = await sessions.CreateDbContextAsync(stop);
        await tx.Database.OpenConnectionAsync(stop);
        await Transaction.Commit((NpgsqlConnection)tx.Database.GetDbConnection(), actor, clock.GetUtcNow(), trace.News([entry]), trace.Id, stop, begin: true);
    }

    private async Task<Guid?> FirstOf(Actor actor, Guid once, CancellationToken stop)
    {
        await using var tx = await sessions.CreateDbContextAsync(stop);
        await tx.Database.OpenConnectionAsync(stop);
        return await FirstOf(tx, actor, once, stop);
    }

    private static Task<Guid?> FirstOf(Tx tx, Actor actor, Guid once, CancellationToken stop) =>
        tx.Ask<Guid?>($"select bot.made_by_form({actor.Account}, {once})", stop);

    /// <summary>A page without anybody's data leaves one plain entry; a page with data must say whose it was.</summary>
    private static Entry[] NothingPersonal(Act act) => AccessTable.ClassOf(act) is LogClass.Alteration or LogClass.Collection or LogClass.Erasure
        ? throw new InvalidOperationException($"{act} changed something and did not say what: call Did.")
        : [new Entry(act)];
}
