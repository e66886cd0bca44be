using System.Globalization;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Devices;

/// <summary>Finds the record a hole in an address asks for, in the tables as the database has them.</summary>
internal sealed class Filling(TestHouse house, IReadOnlyList<string> links)
{
    private readonly Dictionary<(string, Guid), Guid[]> _found = [];
    private string[]? _tables;

    /// <summary>The address with the file's own records: once for each record the first hole can be; none when the world has no such record in the file.</summary>
    public async Task<List<string>> For(Address address, WorldFile file)
    {
        var rest = new Dictionary<string, string>();
        foreach (var hole in address.Holes.Skip(address.Ids.Count > 0 ? 1 : 0).Concat(address.Holes.Take(address.Ids.Count > 0 ? 0 : 1)))
            if (hole.IsOptional) rest[hole.Name] = "";
            else if (hole is { Name: "number", Before: "batches" })
            {
                // A batch is as shut as the file of any mentor in it: one with this file's mentor, or none.
                if (await house.Peek<int?>("select max(batch) from bot.claim where mentor = $1", file.Mentor) is not { } batch) return [];
                rest[hole.Name] = batch.ToString(CultureInfo.InvariantCulture);
            }
            else if (!hole.IsId) rest[hole.Name] = Linked(address) ?? hole.Sample;
            else if (await Records(hole, file) is [var newest, ..]) rest[hole.Name] = newest.ToString();
            else return [];
        if (address.Ids.Count == 0) return [address.With(h => rest[h.Name])];
        var first = address.Holes[0];
        return [.. (await Records(first, file)).Take(4).Select(id => address.With(h => h == first ? id.ToString() : rest[h.Name]))];
    }

    /// <summary>What stands in the hole in a link somebody was shown.</summary>
    private string? Linked(Address address)
    {
        var before = address.Template[..address.Template.IndexOf('{')];
        return address.Holes.Count == 1 ? links.FirstOrDefault(l => l.StartsWith(before, StringComparison.Ordinal) && l.Length > before.Length)?[before.Length..] : null;
    }

    /// <summary>The same address with ids of nothing at all.</summary>
    public static string ForNothing(Address address) => address.With(h => h.IsOptional ? "" : h.IsId ? Guid.NewGuid().ToString() : h.Sample);

    /// <summary>Whose account is closed, changed and signed out while the others look on.</summary>
    public required Guid Bystander { get; init; }

    /// <summary>Whether the record lies in somebody's file; an account or a unit does not.</summary>
    public async Task<bool> IsOfAFile(Hole hole) => await Table(hole) is { } table && (table is "mentee" or "mentor" || (await Columns(table)).Any(c => c is "mentee" or "mentor"));

    /// <summary>Whether the record is a mentor's, and no mentee's.</summary>
    public async Task<bool> IsOfMentor(Hole hole) => await Table(hole) is { } table && (table == "mentor" || (table != "mentee" && await Columns(table) is var columns && columns.Contains("mentor") && !columns.Contains("mentee")));

    /// <summary>Whether the record lies in nobody's file and belongs to a unit: a register on its way in.</summary>
    public async Task<bool> IsOfAUnit(Hole hole) => await Table(hole) is { } table && await IsOfAUnit(table);

    /// <summary>The same of every record an address names: what lies in such a record lies where it does.</summary>
    public async Task<bool> AreOfAUnit(IEnumerable<Hole> holes)
    {
        foreach (var hole in holes) if (!await IsOfAUnit(hole)) return false;
        return true;
    }

    private async Task<bool> IsOfAUnit(string table) => await house.Peek<bool>("""
        select bool_or(column_name = 'unit' and data_type = 'integer' and is_nullable = 'NO') and not bool_or(column_name in ('mentee', 'mentor'))
        from information_schema.columns where table_schema = 'bot' and table_name = $1
        """, table) && table is not ("mentee" or "mentor");

    private async Task<string[]> Columns(string table) =>
        await house.Peek<string[]>("select array_agg(column_name::text) from information_schema.columns where table_schema = 'bot' and table_name = $1", table) ?? [];

    public async Task<Guid[]> Records(Hole hole, WorldFile file)
    {
        if (await Table(hole) is not { } table) return [];
        if (_found.TryGetValue((table, file.Mentee), out var known)) return known;
        var columns = await Columns(table);
        var (where, value) = table == "mentee" ? ("id = $1", file.Mentee) : table == "mentor" ? ("id = $1", file.Mentor)
            : table == "account" ? ("id = $1", Bystander) : await IsOfAUnit(table) ? ("unit = (select m.unit from bot.mentee m where m.id = $1)", file.Mentee) : columns.Contains("mentee") ? ("mentee = $1", file.Mentee) : columns.Contains("mentor") ? ("mentor = $1", file.Mentor) : columns.Contains("account") ? ("account = $1", Bystander) : ("$1 is not null", file.Mentee);
        // Newest first: what was made last is what is open.
        return _found[(table, file.Mentee)] = await house.Peek<Guid[]>($"select array_agg(id order by id desc) from bot.{table} where {where}", value) ?? [];
    }

    /// <summary>The table a hole speaks of: by its own name, or by the word before it in the address.</summary>
    private async Task<string?> Table(Hole hole)
    {
        _tables ??= await house.Peek<string[]>("""
            select array_agg(c.relname::text order by length(c.relname), c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
            where n.nspname = 'bot' and c.relkind = 'r' and a.attname = 'id' and format_type(a.atttypid, null) = 'uuid'
            """) ?? [];
        string[] words = (hole.Name, hole.Before) switch
        {
            ("hat", _) => ["account_role"],
            ("talk", _) => ["coach_talk"], // and not what is half written of one
            ("check", _) => [$"{One(hole.Room)}_check"],
            ("subject", _) => ["mentorship"],
            ("request", _) => ["rights_request"],
            (_, "research") => ["research_request"],
            (_, "import") => ["register_import"],
            ("id", _) => [$"{One(hole.Room)}_{One(hole.Before)}", One(hole.Before)],
            _ => [hole.Name, One(hole.Before)],
        };
        return words.SelectMany(w => _tables.Where(t => t == w).Concat(_tables.Where(t => t.StartsWith(w + '_', StringComparison.Ordinal) || t.EndsWith('_' + w, StringComparison.Ordinal)))).FirstOrDefault();
    }

    private static string One(string many)
    {
        var word = many.Trim('/').Replace('-', '_');
        return word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word.EndsWith('s') ? word[..^1] : word;
    }
}
