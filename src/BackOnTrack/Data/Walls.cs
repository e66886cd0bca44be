using System.Text;
using BackOnTrack.Access;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Data;

/// <summary>
/// Row-level security, written anew from the access table at every migration. What the actor reaches is asked of three
/// functions (<c>0153_entering_once.sql</c>), each evaluated once per query, and in a form whose selectivity the planner takes
/// for high: a wall that it believes to hide nearly everything makes it sort whole tables for a list of fifty.
/// </summary>
public static class Walls
{
    /// <summary>Every wall of every module, in a fixed order.</summary>
    public static IReadOnlyList<Wall> All { get; } = [.. TablesOfTheHouse.All.SelectMany(t => t.Walls).OrderBy(w => w.Table, StringComparer.Ordinal)];

    /// <summary>Puts the walls up; runs as the owner, after the schema's files.</summary>
    public static Task Raise(DbContext db, CancellationToken stop) => db.Database.ExecuteSqlRawAsync(Sql().Replace("{", "{{").Replace("}", "}}"), stop);

    /// <summary>The statements; <see cref="Migrate"/> keeps a mark of them, and raises them again when they differ.</summary>
    public static string Sql()
    {
        var sql = new StringBuilder("""
            do $$ declare p record; begin
              for p in select policyname, tablename from pg_policies where schemaname = 'bot' and (policyname like 'wall%' or policyname = 'erasing') loop
                execute format('drop policy %I on bot.%I', p.policyname, p.tablename);
              end loop;
            end $$;

            """);
        sql.Append(Capacities());
        sql.Append(Starts());
        foreach (var wall in All) Write(sql, wall);
        sql.Append(Erasing);
        sql.Append(Calls);
        return sql.ToString();
    }

    private static void Write(StringBuilder sql, Wall wall)
    {
        var name = $"bot.{wall.Table}";
        var read = wall.Read.Concat(wall.Add).Concat(wall.Change).Concat(wall.Remove ?? []).Distinct().ToArray();
        sql.AppendLine($"alter table {name} enable row level security; alter table {name} force row level security;");
        sql.AppendLine($"grant select{(wall.Add.Length > 0 ? ", insert" : "")}{(wall.Change.Length > 0 ? ", update" : "")}{(wall.Remove is null ? "" : ", delete")} on {name} to bot_app;");
        sql.AppendLine($"create policy wall_excluded on {name} as restrictive to bot_app using ({NotExcluded(wall)});");
        sql.AppendLine($"create policy wall_read on {name} for select to bot_app using ({Condition(wall, read, wall.Contacts is not Contacts.Shut)});");
        if (wall.Add.Length > 0) sql.AppendLine($"create policy wall_add on {name} for insert to bot_app with check ({Writing(wall, wall.Add)}{(wall.AlsoAdd.Length > 0 ? $" and ({wall.AlsoAdd})" : "")});");
        if (wall.Change.Length > 0) sql.AppendLine($"create policy wall_change on {name} for update to bot_app using ({Writing(wall, wall.Change)});");
        if (wall.Remove is { } remove) sql.AppendLine($"create policy wall_remove on {name} for delete to bot_app using ({Writing(wall, remove)});");
    }

    private static readonly string Referrer = $"'{Snake.Of(Role.Referrer)}'";

    /// <summary>An exclusion beats every role, the machine's own apart.</summary>
    private static string NotExcluded(Wall wall) => $"{wall.File} <> all ((select bot.excluded())::uuid[])";

    /// <summary>A file that is open in an emergency is read and not written in.</summary>
    private static string Writing(Wall wall, Act[] acts) => $"({Condition(wall, acts, wall.Contacts is Contacts.Only)}) and {wall.File} <> all ((select bot.glass())::uuid[])";

    private static string Condition(Wall wall, Act[] acts, bool contacts)
    {
        var hats = Enum.GetValues<Role>().Where(r => r != Role.System).ToLookup(hat => acts.Max(a => AccessTable.Of(a, hat)), hat => $"'{Snake.Of(hat)}'");
        var any = new List<string> { $"(select bot.wears({string.Join(", ", hats[Scope.All].Prepend("'system'"))}))" };
        if (wall.Unit.Length > 0 && hats[Scope.Unit].Any()) any.Add($"{wall.Unit} = any ((select bot.units({string.Join(", ", hats[Scope.Unit])}))::int[])");
        var own = hats[Scope.Own].Concat(hats[Scope.Unit]).ToList();
        var asContact = contacts && own.Contains(Referrer);
        if (wall.Contacts is Contacts.Only) own.Remove(Referrer);
        if (own.Count > 0) any.Add($"{wall.File} in (select f from bot.files({string.Join(", ", own)}) f)");
        if (asContact) any.Add($"{wall.File} in (select f from bot.contact_files() f)");
        var condition = string.Join("\n  or ", any);
        return wall.Also.Length == 0 ? condition : $"({condition}) and ({wall.Also})";
    }

    /// <summary>In which capacities the hat worn reaches a file; an opening with a reason counts under those hats alone that may open so.</summary>
    private static string Capacities()
    {
        var cases = string.Join("\n", Enum.GetValues<Role>().Where(hat => hat != Role.System)
            .Select(hat => (hat, reached: AccessTable.Capacities.GetValueOrDefault(hat, []).Concat(AccessTable.Of(Act.FileOpenWithReason, hat) is Scope.Never ? [] : new[] { Capacity.Cover, Capacity.BreakGlass }).ToList()))
            .Where(c => c.reached.Count > 0).Select(c => $"  when '{Snake.Of(c.hat)}' then array[{string.Join(", ", c.reached.Select(v => $"'{Snake.Of(v)}'"))}]"));
        return $"""
            create or replace function bot.capacities() returns text[] language sql stable parallel safe as $$ select case bot.hat()
            {cases}
              else array[]::text[] end $$;

            """;
    }

    /// <summary>Whoever may start a file of their own (InquiryRegister) writes their first row in its ledger, in the capacities of their hat.</summary>
    private static string Starts()
    {
        var starters = AccessTable.Capacities.OrderBy(c => c.Key).Where(c => AccessTable.Of(Act.InquiryRegister, c.Key) == Scope.Own)
            .Select(c => $"((select bot.hat()) = '{Snake.Of(c.Key)}' and capacity in ({string.Join(", ", c.Value.Select(v => $"'{Snake.Of(v)}'"))}))");
        return $"""
            create policy wall_reach_start on bot.reach for insert to bot_app with check (account = (select bot.actor()) and caused_by = (select bot.actor())
              and bot.is_new_file(file) and ({string.Join(" or ", starters)}));

            """;
    }

    /// <summary>
    /// Erasing a file (0410) asks past the wall for that one file: every table of a file is found in the catalogue, so that a new
    /// one is among them by itself; and what hangs on a file by other names.
    /// </summary>
    private const string Erasing = """
        do $$ declare t record; begin
          for t in select f.name, f.col from bot.tables_of_a_file() f loop
            execute format('create policy erasing on bot.%I to current_user using (%I = (select bot.erasing()))', t.name, t.col);
          end loop;
          for t in select unnest(array['notice', 'reminder', 'claim', 'debrief', 'incident_notice', 'register_import', 'erasure']) as name loop
            execute format('create policy erasing on bot.%I to current_user using ((select bot.erasing()) is not null)', t.name);
          end loop;
        end $$;

        """;

    /// <summary>Functions are the application role's to call; those that only serve other functions are nobody's.</summary>
    private const string Calls = """
        revoke all on all functions in schema bot from public;
        grant execute on all functions in schema bot to bot_app;
        revoke execute on function bot.reach_due(uuid), bot.mentors_of(uuid), bot.coaches_of(uuid), bot.security_of(uuid), bot.contacts_of(uuid), bot.coaches_now(uuid), bot.stand_ins_unsettled(), bot.wipe_file(uuid), bot.hush(uuid, uuid), bot.standing_against(uuid, date) from bot_app;

        """;
}
