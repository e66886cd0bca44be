using BackOnTrack.Domain;
using BackOnTrack.Domain.Privacy;
using BackOnTrack.Features.Privacy;
using BackOnTrack.Tests.House;
using BackOnTrack.Vault;
using Microsoft.Extensions.DependencyInjection;

namespace BackOnTrack.Tests.Features.Privacy;

/// <summary>Erasing as people do it, and what is left anywhere afterwards.</summary>
internal static class ErasureStory
{
    public static Task<Outcome<Guid>> Proposes(this Person by, Guid mentee) =>
        by.House.As<ProposeErasure, Outcome<Guid>>(a => a.Run(by.Actor, mentee, new() { Ground = ErasureGround.KeptLongEnough, Words = "Opbevaret længe nok" }, default));

    public static async Task<Outcome<Guid>> Decides(this Person by, Guid proposal, bool? yes = true, string? reason = null)
    {
        var version = await by.House.Find<uint>("select xmin from bot.erasure_proposal where id = $1", proposal) ?? 0;
        return await by.House.As<DecideErasure, Outcome<Guid>>(a => a.Run(by.Actor, proposal, new() { Yes = yes, Reason = reason, Version = version }, default));
    }

    /// <summary>Nothing runs in the file any more: facts no single act makes.</summary>
    public static Task Over(this TestHouse house, Guid mentee) => house.Sweep($"""
        update bot.mentorship set state = 'completed', due = null, ended_on = coalesce(ended_on, '2026-03-09'), ended_from = coalesce(ended_from, 'active') where mentee = '{mentee}';
        update bot.inquiry set state = 'declined', outcome = 'withdrawn' where mentee = '{mentee}' and state in ('new', 'under_assessment', 'waiting');
        update bot.incident set followed_up_on = '2026-03-09', acknowledged_by = coalesce(acknowledged_by, reported_by), acknowledged_at = coalesce(acknowledged_at, '2026-03-09'), next_step_at = null where mentee = '{mentee}';
        update bot.duty set state = 'set_aside' where mentee = '{mentee}';
        update bot.recipient_notice set told_on = '2026-03-09', proof = coalesce(proof, 'letter') where mentee = '{mentee}' and told_on is null;
        update bot.claim set state = 'paid', batch = 4828, paid_at = '2026-03-09', decided_by = coalesce(decided_by, mentor) where state in ('sent', 'sent_back', 'approved') and session in (select id from bot.session where mentee = '{mentee}');
        """);

    /// <summary>A proposal that waits although things run: what came after it.</summary>
    public static async Task ToBeErased(this TestHouse house, Guid mentee, Person by)
    {
        var id = Guid.CreateVersion7();
        var words = house.Services.GetRequiredService<MasterKey>().SealForTheHouse("erasure_proposal", "words", id, "Opbevaret længe nok");
        await house.Force("""
            insert into bot.erasure_proposal (id, mentee, unit, reference, ground, words, proposed_by, proposed_at, state)
            select $1, m.id, m.unit, m.reference, 'kept_long_enough', $2, $3, '2026-03-10', 'open' from bot.mentee m where m.id = $4
            """, id, words, by.Id, mentee);
    }

    /// <summary>Every record of the file, by its id: as the catalogue finds them.</summary>
    public static async Task<string[]> RecordsOf(this TestHouse house, Guid mentee)
    {
        var tables = (await house.Peek<string[]>("select array_agg(format('select id::text from bot.%I where %I = ''%s''', name, col, $1::text)) from bot.tables_of_a_file() where has_id", mentee.ToString()))!;
        return (await house.Peek<string[]>($"select array_agg(distinct id) from ({string.Join(" union all ", tables)}) x"))!;
    }

    /// <summary>
    /// Where one of the words stands in any column of any table, texts and bytes alike. The log keeps who did what to which record, and the ledger the
    /// file's former id.
    /// </summary>
    public static async Task<string[]> Where(this TestHouse house, params string[] words)
    {
        var tables = (await house.Peek<string[]>("""
            select array_agg(c.relname::text) from pg_class c where c.relnamespace = 'bot'::regnamespace and c.relkind = 'r' and c.relname not in ('act_log', 'erasure')
            """))!;
        var found = new List<string>();
        foreach (var table in tables)
            if (await house.Peek<long>($"""
                select count(*) from bot.{table} t where exists (select from unnest($1::text[]) w
                    where position(w in t::text) > 0 or position(encode(convert_to(w, 'UTF8'), 'hex') in t::text) > 0)
                """, (object)words) > 0) found.Add(table);
        return [.. found.Order(StringComparer.Ordinal)];
    }

    /// <summary>Writes a mark into every text and every box of bytes of the file in which the table's own rules let it stand.</summary>
    public static Task Mark(this TestHouse house, Guid mentee, string mark) => house.Sweep($"""
        do $$ declare t record; begin
          for t in select f.name, f.col as file, a.attname as col, a.atttypid = 'bytea'::regtype as bytes from bot.tables_of_a_file() f
              join pg_attribute a on a.attrelid = format('bot.%I', f.name)::regclass and a.attnum > 0 and not a.attisdropped and a.atttypid in ('bytea'::regtype, 'text'::regtype)
              where f.name <> 'erasure_proposal' loop
            begin
              execute format('update bot.%I set %I = %s where %I = ''{mentee}''', t.name, t.col, case when t.bytes then '''{mark}''::bytea' else '''{mark}''' end, t.file);
            exception when others then null;
            end;
          end loop;
        end $$
        """);
}
