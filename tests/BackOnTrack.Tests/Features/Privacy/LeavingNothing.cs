using BackOnTrack.Domain;
using BackOnTrack.Tests.Devices;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Privacy;

public sealed class LeavingNothing(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Of_a_file_with_something_in_every_room_no_table_has_an_id_or_a_word_any_more()
    {
        var world = new RandomWorld(house, 4828);
        await world.Tell();
        await house.Force("update bot.recipient set name = 'Opdigtet Kommune ' || left(md5(id::text), 8)"); // the story calls it after the mentorship
        foreach (var file in world.Files)
        {
            var dora = await house.World.Somebody("Dora Data", World.West, Role.DataProtection);
            await house.Over(file.Mentee);
            var proposal = await house.Peek<Guid>("select id from bot.erasure_proposal where mentee = $1", file.Mentee);
            var mark = $"kanarie{file.Mentee:N}";
            await house.Mark(file.Mentee, mark);
            Assert.True((await house.Where(mark)).Length > 20);
            string[] words = [mark, .. await house.RecordsOf(file.Mentee)];
            Assert.True((await dora.Decides(proposal)).Accepted(out _, out var refusals), string.Join(' ', refusals?.Select(r => r.Code) ?? []));
            Assert.Equal("", string.Join(" ", await house.Where([.. words, file.Mentee.ToString()])));
        }
    }

    [Fact]
    public async Task Every_table_that_names_a_mentee_lets_the_one_who_erases_in()
    {
        Assert.Null(await house.Peek<string>("""
            select string_agg(c.relname, ', ') from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'mentee' and not a.attisdropped
            where c.relnamespace = 'bot'::regnamespace and c.relkind = 'r' and c.relname <> 'act_log'
              and not exists (select from pg_policies p where p.schemaname = 'bot' and p.tablename = c.relname and p.policyname = 'erasing')
            """));
    }
}
