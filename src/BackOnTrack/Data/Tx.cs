using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BackOnTrack.Data;

/// <summary>
/// One unit of work: one database transaction, one actor, one wall, one log. Modules add their tables as extension
/// properties (<c>tx.Sessions</c>) beside their mapping.
/// </summary>
public sealed class Tx(DbContextOptions<Tx> options) : DbContext(options)
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<Guid, FileKey> _keys = [];
    private MasterKey? _master;

    /// <summary>Who acts; set by <see cref="Database"/> before anything is read.</summary>
    public Actor Actor { get; private set; } = null!;

    /// <summary>The instant of this unit of work, as the wall and the log know it.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>The days and choices of the service, as its programme pack has them.</summary>
    public Programme Programme { get; private set; } = Programme.Default;

    /// <summary>What will be written to the log with this transaction.</summary>
    internal IReadOnlyList<Entry> Entries => _entries;

    /// <summary>The file this unit of work turned out to be about, for the entry of a refusal.</summary>
    internal Guid? Concerns { get; private set; }

    /// <summary>Writes down what was done, in the same transaction as the doing.</summary>
    public void Did(Act act, Guid? mentee, Guid record, byte[]? detail = null) => _entries.Add(new(act, mentee, record, null, detail) { Wrote = true });

    /// <summary>Writes down that one file, or one record of it, was looked at.</summary>
    public void Saw(Act act, Guid? mentee, Guid? record = null) => _entries.Add(new(act, mentee, record));

    /// <summary>Writes down whose rows a list, a search or a count showed.</summary>
    public void SawMany(Act act, IEnumerable<Guid> mentees, byte[]? detail = null) => _entries.Add(new(act, Seen: [.. mentees.Distinct()], Detail: detail));

    /// <summary>Remembers which file a record belongs to, so that a refusal is written down with it.</summary>
    public void About(Guid mentee) => Concerns = mentee;

    /// <summary>The key of a mentee's file, or null where the wall hides it.</summary>
    public async Task<FileKey?> KeyOf(Guid mentee, CancellationToken stop)
    {
        if (_keys.TryGetValue(mentee, out var known)) return known;
        var row = await KeyOfMentee(this, mentee).SingleOrDefaultAsync(stop);
        return row is null ? null : _keys[mentee] = _master!.Unwrap(mentee, row.Wrapped);
    }

    /// <summary>The key of a mentor's file, or null where the wall hides it.</summary>
    public async Task<FileKey?> KeyOfMentor(Guid mentor, CancellationToken stop)
    {
        if (_keys.TryGetValue(mentor, out var known)) return known;
        var row = await Set<MentorKey>().AsNoTracking().SingleOrDefaultAsync(k => k.Owner == mentor, stop);
        return row is null ? null : _keys[mentor] = _master!.Unwrap(mentor, row.Wrapped);
    }

    /// <summary>Takes along a file's key that a query fetched beside its row.</summary>
    internal void Remember(Guid owner, byte[] wrapped)
    {
        if (!_keys.ContainsKey(owner)) _keys[owner] = _master!.Unwrap(owner, wrapped);
    }

    /// <summary>Opens every sealed text of a row that was read whole.</summary>
    public async Task<T> Open<T>(T row, CancellationToken stop) where T : class
    {
        var key = row switch
        {
            IInFile f => await KeyOf(f.Mentee, stop),
            IAboutMentor m => await KeyOfMentor(m.Mentor, stop),
            _ => throw new InvalidOperationException($"{typeof(T).Name} lies in nobody's file."),
        };
        if (key is not null) SealedColumns.Open(Model, row, key);
        return row;
    }

    /// <summary>Opens every sealed text of many rows; one key query per file, not per row.</summary>
    public async Task<IReadOnlyList<T>> Open<T>(IReadOnlyList<T> rows, CancellationToken stop) where T : class
    {
        foreach (var row in rows) await Open(row, stop);
        return rows;
    }

    /// <summary>The same for a list as a query brings it.</summary>
    public Task<IReadOnlyList<T>> Open<T>(List<T> rows, CancellationToken stop) where T : class => Open((IReadOnlyList<T>)rows, stop);

    /// <summary>Opens one text of a list's projection that fetched the wrapped key beside it.</summary>
    public string Open(Guid owner, byte[] wrapped, string table, string column, Guid row, Sealed text)
    {
        Remember(owner, wrapped);
        return _keys[owner].Open(table, column, row, text.Cipher!);
    }

    /// <summary>Starts a mentee's file: makes its key. The reach row that lets the actor see it must exist or be added first.</summary>
    public void StartFile(Guid mentee, int unit)
    {
        var key = FileKey.New();
        _keys[mentee] = key;
        Add(new MenteeKey { Owner = mentee, Unit = unit, Wrapped = _master!.Wrap(mentee, key) });
    }

    /// <summary>Starts a mentor's file: makes its key.</summary>
    public void StartMentorFile(Guid mentor, int unit)
    {
        var key = FileKey.New();
        _keys[mentor] = key;
        Add(new MentorKey { Owner = mentor, Unit = unit, Wrapped = _master!.Wrap(mentor, key) });
    }

    /// <summary>Says which version the form showed; another one meanwhile is a conflict, not an overwrite.</summary>
    public void Expect(object row, uint version) => Entry(row).Property("Version").OriginalValue = version;

    /// <summary>What somebody typed, a search or a reason, sealed for the log's detail.</summary>
    public byte[] Keep(string words) => Hashes.SealForTheHouse("act_log", "detail", Actor.Account, words);

    /// <summary>Keyed hashes for exact matches and names.</summary>
    public MasterKey Hashes => _master!;

    /// <summary>Starts a unit of work; contexts are pooled, so nothing of the last one may stay.</summary>
    internal void Enter(Actor actor, DateTimeOffset now, MasterKey master, Programme programme)
    {
        (Actor, Now, _master, Programme, Concerns) = (actor, now, master, programme, null);
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Never; // the unit of work's own transaction is the only one
        _entries.Clear();
    }

    /// <summary>Gives the unit of work's keys back with its connection; the context itself returns to its pool.</summary>
    public override ValueTask DisposeAsync()
    {
        foreach (var key in _keys.Values) key.Dispose();
        _keys.Clear();
        return base.DisposeAsync();
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!ChangeTracker.HasChanges()) return 0;
        ChangeTracker.AutoDetectChangesEnabled = false; // everything was looked through just now; a text is closed in its place
        try
        {
            await SealedColumns.Close(this, cancellationToken);
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally { ChangeTracker.AutoDetectChangesEnabled = true; }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => TheModel.Conventions(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => TheModel.Build(modelBuilder);

    private static readonly Func<Tx, Guid, IAsyncEnumerable<MenteeKey>> KeyOfMentee =
        EF.CompileAsyncQuery((Tx tx, Guid owner) => tx.Set<MenteeKey>().AsNoTracking().Where(k => k.Owner == owner));
}
