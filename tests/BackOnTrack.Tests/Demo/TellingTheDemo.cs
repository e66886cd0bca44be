using BackOnTrack.Data;
using BackOnTrack.Demo;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;
using Npgsql;

namespace BackOnTrack.Tests.Demo;

public sealed class TellingTheDemo
{
    private static readonly DateTimeOffset now = new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_story_half_told_is_told_again_to_its_end_and_a_second_start_changes_nothing()
    {
        await using var database = await TestDatabase.Make();
        var settings = new HouseSettings(database.App, database.Owner, Path.Combine(Path.GetTempPath(), "bot-tests", database.Name), Demo: true);
        await Migrate.HandOutPass(database.Owner, settings.Master(), default);
        await Ask(database, "insert into bot.unit values (77, 'Half told') returning name"); // where an earlier start broke off
        await ToldOnce.Run(settings, now, default);

        Assert.Equal(["3", "4", "14", "3", "43", "16"], await Ask(database, """
            select count(*)::text from bot.unit union all select count(*)::text from bot.establishment union all select count(*)::text from bot.mentor
            union all select count(*)::text from bot.account_role where role = 'coach' union all select count(*)::text from bot.inquiry
            union all select count(*)::text from bot.mentorship
            """));
        Assert.Equal(["active", "agreed", "awaiting_closing_review", "broken_off", "cancelled", "completed", "paused", "proposed", "tapering"],
            await Ask(database, "select distinct state from bot.mentorship order by state"));
        Assert.Empty(await Ask(database, "select id::text from (select id, at, lag(at) over (order by id) as before from bot.act_log) l where at < before"));
        Assert.Empty(await Ask(database, "select outcome from bot.act_log where outcome <> 'done'"));
        Assert.Equal(Enumerable.Range(1, 43).Select(n => InquiryReference.FromNumber(n)), await Ask(database, "select reference from bot.inquiry order by started_at")); // the same on every machine
        Assert.Single(await Ask(database, "select id::text from bot.exclusion where until is null"));
        Assert.Equal(["Mogens moved_away 2 open", "Tilde other_work 5 finished"], await Ask(database, """
            select m.alias || ' ' || p.cause || ' ' || cardinality(m.leaving_done) || case when m.leaving_finished_on is null then ' open' else ' finished' end
            from bot.mentor m join bot.corps_period p on p.mentor = m.id where m.state = 'left' order by m.alias
            """));
        Assert.Single(await Ask(database, "select id::text from bot.application where state = 'refused' and review_due <= '2026-03-10'"));
        Assert.Single(await Ask(database, "select id::text from bot.network_day_move where new_on is not null"));
        Assert.Equal(["law", "social_work"], await Ask(database, "select distinct w from bot.inquiry i, unnest(i.wished_backgrounds) w where i.state = 'waiting' order by w"));
        Assert.Equal(["6 1 held,planned 1"], await Ask(database, """
            select (select count(*) from bot.network_person) || ' ' || (select count(*) from bot.network_removal) || ' ' || (select string_agg(state, ',' order by state) from bot.network_meeting)
              || ' ' || (select count(*) from bot.network_agreement where state = 'open' and due < '2026-03-10')
            """));
        Assert.NotEmpty(await Ask(database, "select c.id::text from bot.claim c join bot.mentor m on m.id = c.mentor where m.alias = 'Mogens' and c.state = 'sent'"));

        Assert.Equal(["applied", "granted", "granted until 2026-02-23", "granted until 2026-03-30", "refused"], await Ask(database, """
            select distinct state || case when until < '2026-04-15' then ' until ' || until else '' end as s from bot.mentor_permit order by s
            """));
        Assert.Single(await Ask(database, "select id::text from bot.outing where out_at is null and back_by < '2026-03-10'"));

        Assert.Equal(["Sessions.Refuse.NotThere", "Sessions.Refuse.OutBefore", "Sessions.Refuse.Restriction.VisitsRefused"], await Ask(database, "select unnest(in_doubt) c from bot.appointment order by c"));
        Assert.Equal(["api"], await Ask(database, "select source from bot.court_date where by in (select id from bot.api_client)"));

        var entries = await Ask(database, "select count(*)::text from bot.act_log");
        await ToldOnce.Run(settings, now.AddDays(1), default);
        Assert.Equal(entries, await Ask(database, "select count(*)::text from bot.act_log"));
    }

    private static async Task<List<string>> Ask(TestDatabase database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.Super);
        await using var ask = source.CreateCommand(sql);
        await using var rows = await ask.ExecuteReaderAsync();
        var found = new List<string>();
        while (await rows.ReadAsync()) found.Add(rows.GetString(0));
        return found;
    }
}
