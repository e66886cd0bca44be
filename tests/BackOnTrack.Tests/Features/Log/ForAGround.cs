using System.Net;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Log;

/// <summary>The log is read for a ground, for an hour, and narrowed to what it is about (O46).</summary>
public sealed class ForAGround(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private async Task<Visitor> Officer(string name) => await (await _world.Somebody(name, World.East, Role.DataProtection)).Browse();

    [Fact]
    public async Task The_log_is_shut_until_a_ground_and_a_sentence_are_given_and_both_stand_in_it()
    {
        var karla = await _world.Coordinator("Karla Loggelig");
        await _world.Mentee(karla, "Mie Loggesen");
        var dora = await Officer("Dora Grund");
        await dora.Open("/log");
        Assert.Contains("The log is shut", dora.Text);
        Assert.DoesNotContain("Karla Loggelig", dora.Text);

        await dora.Open("/log/open");
        await dora.Press("Open the log");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, dora.Status);
        Assert.Contains("What do you read it for? – This must be answered", dora.Errors);
        await dora.Fill("Ground", "CriminalProceedings").Fill("Words", "aaa").Press("Open the log");
        Assert.Equal("aaa", dora.Page.QuerySelector("textarea")!.TextContent.Trim());
        await dora.Fill("Ground", "CriminalProceedings").Fill("Words", "Anklageren spørger, hvem der har set sagen").Press("Open the log");
        Assert.Equal("/log", dora.Path);
        Assert.Contains("Karla Loggelig", dora.Text);
        foreach (var said in (string[])["Log opened or shut", "For a criminal case", "Anklageren spørger, hvem der har set sagen"]) Assert.Contains(said, dora.Page.QuerySelector("table")!.TextContent);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.act_log where position('Anklageren'::bytea in detail) > 0"));

        var second = await Officer("Dina Også");
        Assert.Contains("The log is shut", (await second.Open("/log")).Text); // it is open to who said why, and to nobody else

        await dora.Press("Shut the log");
        Assert.Contains("The log is shut", (await dora.Open("/log")).Text);
    }

    [Fact]
    public async Task After_an_hour_it_is_shut_again()
    {
        var dora = await Officer("Dora Time");
        await dora.ReadsTheLog();
        foreach (var minutes in (int[])[20, 20, 19]) // whoever does nothing for long is signed out
        {
            house.Clock.Move(TimeSpan.FromMinutes(minutes));
            Assert.DoesNotContain("The log is shut", (await dora.Open("/log")).Text);
        }
        house.Clock.Move(TimeSpan.FromMinutes(2));
        Assert.Contains("The log is shut", (await dora.Open("/log")).Text);
    }

    [Fact]
    public async Task It_is_narrowed_to_one_account_one_file_and_one_kind_of_trace_and_widened_again()
    {
        var (karla, nora) = (await _world.Coordinator("Karla Snæver"), await _world.Coordinator("Nora Snæver"));
        var (mie, ole) = (await _world.Mentee(karla, "Mie Snæver"), await _world.Mentee(nora, "Ole Snæver"));
        var of = (await house.Peek<string>("select reference from bot.mentee where id = $1", mie))!;
        var other = (await house.Peek<string>("select reference from bot.mentee where id = $1", ole))!;
        var dora = await Officer("Dora Snæver");
        await dora.ReadsTheLog();
        string Table() => dora.Page.QuerySelector("table")?.TextContent ?? "";

        await dora.Follow("Karla Snæver");
        Assert.Contains("Only what Karla Snæver did", dora.Text);
        Assert.DoesNotContain("Nora Snæver", Table());
        Assert.DoesNotContain(of, dora.Path);
        await dora.Follow("Show everybody");
        Assert.Contains("Nora Snæver", Table());

        await dora.Fill("Reference", "XX-2222").Press("Show only this file");
        Assert.Contains("No file has this reference", dora.Errors);
        Assert.Equal("XX-2222", dora.Page.QuerySelector("[name=Reference]")!.GetAttribute("value"));
        await dora.Fill("Reference", of).Press("Show only this file");
        Assert.Contains(of, Table());
        Assert.DoesNotContain(other, Table());
        Assert.True(await house.Peek<bool>("select exists (select from bot.act_log where act = 'log_read' and $1 = any (seen))", mie)); // the look at its log is a look at the file

        await dora.Open("/log?class=Erasure");
        Assert.Contains("Nothing stands in the log for this period", dora.Text);
    }

    [Fact]
    public async Task The_database_itself_reads_nobody_anything_out_of_the_log_while_it_is_shut()
    {
        await _world.Mentee(await _world.Coordinator("Karla Lukket"), "Mie Lukket");
        var dora = await _world.Somebody("Dora Lukket", World.East, Role.DataProtection);
        Task<Outcome<long>> Read() => house.As<Database, Outcome<long>>(db => db.Read<long>(dora.Actor, Act.LogRead, async tx =>
        {
            tx.SawMany(Act.LogRead, []);
            return await tx.Ask<long>($"select count(*) from bot.read_log('2020-01-01', '2030-01-01', 9999999, '', '', null, null, 50)", default);
        }, default));
        Assert.True((await Read()).Accepted(out var shut, out _));
        Assert.Equal(0L, shut);
        await (await dora.Browse()).ReadsTheLog();
        Assert.True((await Read()).Accepted(out var open, out _));
        Assert.True(open > 0);
    }
}
