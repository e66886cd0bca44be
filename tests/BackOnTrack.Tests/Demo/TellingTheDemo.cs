using System.Globalization;
using BackOnTrack.Cli;
using BackOnTrack.Data;
using BackOnTrack.Demo;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace BackOnTrack.Tests.Demo;

public sealed class TellingTheDemo
{
    private static readonly DateTimeOffset now = new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero);

    /// <summary>A research file is about a calendar year, and the story begins two years ago, whatever day it is.</summary>
    [Fact]
    public void Whatever_day_it_is_told_the_year_before_has_enough_people_for_a_research_file()
    {
        var cases = Story.Read().Cases.Where(c => c.Fate != "draft").ToList();
        var wrong = Enumerable.Range(0, 4 * 366).Select(n => new DateOnly(2026, 1, 1).AddDays(n)).Where(today =>
        {
            var asked = cases.Where(c => today.AddDays(c.Asked).Year == ResearchChapter.YearOf(today)).ToList();
            return asked.Count < Audience.Outside.Least() || asked.TrueForAll(c => c.Fate == "declined") || asked.TrueForAll(c => c.Fate != "declined");
        });
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_story_half_told_is_told_again_to_its_end_and_a_second_start_changes_nothing()
    {
        await using var database = await TestDatabase.Make();
        var settings = new HouseSettings(database.App, database.Owner, database.Folder, Demo: true);
        await Migrate.HandOutPass(database.Owner, settings.Master(), default);
        await Ask(database, "insert into bot.unit values (77, 'Half told') returning name"); // where an earlier start broke off
        await ToldOnce.Run(settings, now, default);

        Assert.Equal(["3", "4", "14", "3", "53", "16"], await Ask(database, """
            select count(*)::text from bot.unit union all select count(*)::text from bot.establishment union all select count(*)::text from bot.mentor
            union all select count(*)::text from bot.account_role where role = 'coach' union all select count(*)::text from bot.inquiry
            union all select count(*)::text from bot.mentorship
            """));
        Assert.Equal(["active", "agreed", "awaiting_closing_review", "broken_off", "cancelled", "completed", "paused", "proposed", "tapering"],
            await Ask(database, "select distinct state from bot.mentorship order by state"));
        Assert.Empty(await Ask(database, "select id::text from (select id, at, lag(at) over (order by id) as before from bot.act_log) l where at < before"));
        Assert.Empty(await Ask(database, "select outcome from bot.act_log where outcome <> 'done'"));
        Assert.Equal(Enumerable.Range(1, 53).Select(n => InquiryReference.FromNumber(n)), await Ask(database, "select reference from bot.inquiry order by started_at")); // the same on every machine
        Assert.Single(await Ask(database, "select id::text from bot.exclusion where until is null"));
        Assert.Equal(["Mogens moved_away 2 open", "Tilde other_work 5 finished"], await Ask(database, """
            select m.alias || ' ' || p.cause || ' ' || cardinality(m.leaving_done) || case when m.leaving_finished_on is null then ' open' else ' finished' end
            from bot.mentor m join bot.corps_period p on p.mentor = m.id where m.state = 'left' order by m.alias
            """));
        Assert.Single(await Ask(database, "select id::text from bot.application where state = 'refused' and review_due <= '2026-03-10'"));
        Assert.Single(await Ask(database, "select id::text from bot.network_day_move where new_on is not null"));
        Assert.Equal(["law", "social_work"], await Ask(database, "select distinct w from bot.inquiry i, unnest(i.wished_backgrounds) w where i.state = 'waiting' order by w"));
        Assert.Equal(["11 1 held,planned 1"], await Ask(database, """
            select (select count(*) from bot.network_person) || ' ' || (select count(*) from bot.network_removal) || ' ' || (select string_agg(state, ',' order by state) from bot.network_meeting)
              || ' ' || (select count(*) from bot.network_agreement where state = 'open' and due < '2026-03-10')
            """));
        Assert.Equal(["approved", "paid", "reversed", "sent", "sent_back", "set_aside"], await Ask(database, "select distinct state from bot.claim order by state"));
        Assert.Equal(["groups: 2 over, 1 running with a day missed, 1 coming", "gathering: 6 said what it was worth"], await Ask(database, """
            select 'groups: ' || count(*) filter (where last_day < '2026-03-10') || ' over, ' || count(*) filter (where '2026-03-10' between first_day and last_day and exists (select from bot.cohort_day d
              join bot.attendance a on a.cohort_day = d.id where d.cohort = c.id and not a.present)) || ' running with a day missed, ' || count(*) filter (where first_day > '2026-03-10') || ' coming' from bot.cohort c
            union all select 'gathering: ' || count(f.id) || ' said what it was worth' from bot.network_day d join bot.network_feedback f on f.network_day = d.id where d.kind = 'networking_day'
            """));
        Assert.Equal(["a coach away with a deputy", "a debrief held", "a debrief open", "a required check lapsed"], await Ask(database, """
            select distinct s from (select 'a coach away with a deputy' s from bot.coach_absence where '2026-03-10' between "from" and until and ended_on is null and deputy is not null
              union all select case when held_on is null then 'a debrief open' else 'a debrief held' end from bot.debrief
              union all select 'a required check lapsed' from bot.mentor m where m.state <> 'left' and (select max(c.valid_until) from bot.mentor_check c where c.mentor = m.id and c.kind = 'criminal_record') < '2026-03-10') x order by s
            """));
        Assert.NotEmpty(await Ask(database, "select c.id::text from bot.claim c join bot.mentor m on m.id = c.mentor where m.alias = 'Mogens' and c.state = 'sent'"));

        Assert.Equal(["applied", "granted", "granted until 2025-08-14", "granted until 2026-02-23", "granted until 2026-03-03", "granted until 2026-03-30", "refused"], await Ask(database, """
            select distinct state || case when until < '2026-04-15' then ' until ' || until else '' end as s from bot.mentor_permit order by s
            """));
        Assert.Single(await Ask(database, "select id::text from bot.outing where out_at is null and back_by < '2026-03-10'"));

        Assert.Equal(["refused", "released"], await Ask(database, "select state from bot.figure_release order by state"));
        Assert.Single(await Ask(database, "select id::text from bot.figure_release r where state = 'refused' and r.together = array(select id from bot.figure_release where state = 'released')"));

        Assert.Equal(["1 talked about, 1 to talk about"], await Ask(database, "select count(talk) || ' talked about, ' || count(*) filter (where talk is null and withdrawn_at is null) || ' to talk about' from bot.relationship_prompt"));
        Assert.Equal(["1 not wanted, 3 alone, 1 put right"], await Ask(database, """
            select count(*) filter (where not_answered = 'did_not_want') || ' not wanted, ' || count(*) filter (where way = 'tablet') || ' alone, ' || count(*) filter (where edition = 2) || ' put right' from bot.relationship_check
            """));
        Assert.Equal(["sheets typed in, alone, not wanted, the mentors' own"], await Ask(database, """
            select concat_ws(', ', case when count(*) filter (where way = 'paper' and not_answered is null) > 20 then 'sheets typed in' end, case when count(*) filter (where way = 'tablet') > 1 then 'alone' end,
              case when count(*) filter (where not_answered = 'did_not_want') > 0 then 'not wanted' end, case when count(*) filter (where view = 'mentor') > 10 then 'the mentors'' own' end) from bot.life_check
            """));
        Assert.Equal(["proposed 1", "refused 1", "released 1"], await Ask(database, "select state || ' ' || count(*) from bot.interview_quote group by state order by state"));
        Assert.Equal(["2 stand, 1 taken back"], await Ask(database, "select count(*) filter (where withdrawn_at is null) || ' stand, ' || count(withdrawn_at) || ' taken back' from bot.instrument"));
        Assert.Equal(["mentors 12 asked, 9 answered, closed", "coaches 3 asked, 1 answered, open"], await Ask(database, """
            select s.audience || ' ' || count(*) || ' asked, ' || count(*) filter (where a.answered) || ' answered, ' || case when r.closes < '2026-03-10' then 'closed' else 'open' end
            from bot.survey_round r join bot.survey s on s.id = r.survey join bot.survey_asked a on a.round = r.id group by s.audience, r.id order by r.opens
            """));
        Assert.Equal(["2"], await Ask(database, "select edition::text from bot.survey where published_at is null"));

        Assert.Equal(["ready 1 1", "refused 0 0"], await Ask(database, """
            select state || ' ' || (select count(*) from bot.research_file f where f.id = r.id) || ' ' || (select count(*) from bot.research_download d where d.request = r.id) from bot.research_request r order by state
            """));

        Assert.Equal(["Back on Track 0 hidden", "Back on Track (corrected) 2 shown"], await Ask(database, """
            select p.name || ' ' || (select count(*) from bot.practice_version v where v.practice = p.id) || case when p.public_version is null then ' hidden' else ' shown' end from bot.practice_entry p order by p.number
            """));
        Assert.Equal(["da", "en", "nb"], await Ask(database, "select language from bot.practice_leaflet order by language"));

        Assert.Equal(["Sessions.Refuse.NotThere", "Sessions.Refuse.OutBefore", "Sessions.Refuse.Restriction.VisitsRefused"], await Ask(database, "select unnest(in_doubt) c from bot.appointment order by c"));
        Assert.Equal(["api"], await Ask(database, "select source from bot.court_date where by in (select id from bot.api_client)"));

        Assert.Equal(["1 moved, 1 let in, 1 looked at, 1 waits"], await Ask(database, """
            select (select count(*) from bot.court_date where replaced_by is not null) || ' moved, ' || (select count(*) from bot.custody_contact where named_by <> account and until is null) || ' let in, '
              || (select count(*) filter (where verdict = 'needed') || ' looked at, ' || count(*) filter (where reviewed_at is null) || ' waits' from bot.emergency_opening)
            """));

        Assert.Empty(await Ask(database, EachErased)); // triggers and foreign keys of every room let it

        var entries = await Ask(database, "select count(*)::text from bot.act_log");
        await using (var services = new ServiceCollection().AddLogging().AddHouse(settings with { Clock = SimulatedToday.On(new(2026, 3, 11), now) }).BuildServiceProvider())
            Assert.NotEmpty(await Beginning.OfTheDemo(services, default)); // the second start
        Assert.Equal(entries, await Ask(database, "select count(*)::text from bot.act_log"));
    }

    [Fact]
    public async Task A_demonstration_lives_on_and_never_backwards()
    {
        await using var database = await TestDatabase.Make();
        await using var owner = NpgsqlDataSource.Create(database.Owner);
        await SimulatedToday.NotBackwards(owner, now, default);
        await SimulatedToday.NotBackwards(owner, now, default);
        await SimulatedToday.NotBackwards(owner, now.AddDays(200), default);
        foreach (var earlier in new[] { now, now.AddDays(199) })
            Assert.Contains("--today 2026-09-26", (await Assert.ThrowsAsync<Stumble>(() => SimulatedToday.NotBackwards(owner, earlier, default))).Message, StringComparison.Ordinal);
        await SimulatedToday.NotBackwards(owner, now.AddDays(200), default);
    }

    [Theory]
    [InlineData("2026-07-01", "2026-07-01T10:00:00Z")] // noon in Copenhagen, an hour nearer to UTC's
    [InlineData("2026-01-01", "2026-01-01T11:00:00Z")]
    public void A_demonstration_lives_on_the_day_that_is_named_at_the_hour_that_is(string day, string noon)
    {
        var clock = SimulatedToday.On(SimulatedToday.Read(day), now);
        var shown = clock.GetUtcNow() - TimeProvider.System.GetUtcNow();
        Assert.InRange(shown - (DateTimeOffset.Parse(noon, CultureInfo.InvariantCulture) - now), -TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData("01-03-2026")]
    [InlineData("2026-02-30")]
    [InlineData("tomorrow")]
    public void A_day_written_another_way_is_refused_with_the_way_to_write_it(string written) => Assert.Contains("--today 2026-03-01", Assert.Throws<Stumble>(() => SimulatedToday.Read(written)).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_a_day_the_demonstration_lives_today() => Assert.Same(TimeProvider.System, SimulatedToday.On(SimulatedToday.Read(null), now));

    /// <summary>Erases every file, each in a step that is undone, and says what stood against it.</summary>
    private const string EachErased = """
        create function pg_temp.each_erased() returns setof text language plpgsql as $$
        declare m uuid; said text;
        begin
            for m in select id from bot.mentee loop
                begin
                    perform bot.wipe_file(m);
                    raise exception 'erased' using errcode = 'P4828';
                exception when sqlstate 'P4828' then null; when others then
                    get stacked diagnostics said = message_text;
                    return next said;
                end;
            end loop;
        end $$;
        select * from pg_temp.each_erased()
        """;

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
