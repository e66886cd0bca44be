using System.Net;
using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Features.Privacy;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Tests.Features.Safety;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;
using Microsoft.Extensions.DependencyInjection;

namespace BackOnTrack.Tests.Features.Privacy;

public sealed class ErasingAFile(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private Task<long> Files(Guid mentee) => house.Peek<long>("select count(*) from bot.mentee where id = $1", mentee);

    /// <summary>A declined file of the eastern unit.</summary>
    private async Task<(Person Karla, Person Nora, Guid Mentee)> Declined(string name)
    {
        var (karla, nora, asked) = (await _world.Coordinator("Karla"), await _world.Coordinator("Nora"), await _world.Inquiry(name));
        await house.Over(asked.Mentee);
        return (karla, nora, asked.Mentee);
    }

    [Fact]
    public async Task A_declined_file_is_erased_by_two_and_only_a_line_of_the_ledger_stays()
    {
        var (karla, nora, mentee) = await Declined("Glemt Slettesen");
        var reference = (await house.Peek<string>("select reference from bot.mentee where id = $1", mentee))!;
        var desk = await (await karla.Browse()).Open($"/mentees/{mentee}");
        await desk.Follow("Propose to erase the file");
        await desk.Press("Propose it");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Status);
        // In the order of the questions, also the one that was not sent at all; named as on the page where the message names nothing.
        Assert.Equal(["Ground – This must be answered", "Write why, in at most 1000 characters"], desk.Page.QuerySelectorAll(".bot-errors li").Select(e => e.TextContent));
        await desk.Fill("Ground", "KeptLongEnough").Fill("Words", "Opbevaret længe nok").Press("Propose it");
        Assert.Equal("/erasures", desk.Path);
        Assert.Contains(reference, desk.Text);
        Assert.DoesNotContain("Slettesen", desk.Text);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.erasure_proposal where position('nok'::bytea in words) > 0"));

        await desk.Follow(reference);
        Assert.Contains("somebody else decides", desk.Text);
        Assert.Empty(desk.Page.QuerySelectorAll("[name='Input.Yes']"));

        Assert.DoesNotContain(reference, (await desk.Open("/today/ErasureToDecide")).Text); // somebody else's work
        var second = await (await nora.Browse()).Open("/today/ErasureToDecide");
        Assert.Contains(reference, second.Text);
        Assert.Contains(reference, (await (await (await _world.Somebody("Dora Afgør", World.West, Role.DataProtection)).Browse()).Open("/today/ErasureToDecide")).Text);
        await second.Open("/erasures");
        await second.Follow(reference);
        Assert.Contains("Inquiries", second.Text);
        Assert.Contains("Opbevaret længe nok", second.Text);
        Assert.DoesNotContain("Slettesen", second.Text);
        var before = (await house.Log())[^1].Id;
        await second.Fill("Yes", "true").Press("Save the decision");
        Assert.Equal("/erasures", second.Path);
        Assert.Contains("Kept as long as the rules allow", second.Text);
        Assert.DoesNotContain(reference, second.Text);
        Assert.Equal(0L, await Files(mentee));
        Assert.Contains(await house.Log(before), e => e.Act == "erasure_decide" && e.Outcome == "done" && e.Mentee == mentee);
        Assert.Equal(HttpStatusCode.NotFound, (await second.Open($"/mentees/{mentee}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await second.Open($"/mentees/{mentee}/erase")).Status);
    }

    [Fact]
    public async Task Who_proposed_it_cannot_decide_it_by_any_way()
    {
        var (karla, _, mentee) = await Declined("Ene Beslutsen");
        var proposal = (await karla.Proposes(mentee)).Value();
        Assert.Equal("Privacy.Refuse.SecondPerson", Assert.Single((await karla.Decides(proposal)).Refusals).Code);
        Assert.Equal("Privacy.Refuse.SecondPerson", Assert.Single((await karla.Decides(proposal, yes: false, "Alligevel ikke")).Refusals).Code);
        Assert.Equal("Privacy.Refuse.ProposedAlready", Assert.Single((await karla.Proposes(mentee)).Refusals).Code);
        Assert.Equal(1L, await Files(mentee));
    }

    [Fact]
    public async Task A_proposal_is_taken_back_by_a_coordinator_or_refused_with_a_reason_and_the_file_stays()
    {
        var (karla, nora, mentee) = await Declined("Bevaret Gemmesen");
        var proposal = (await karla.Proposes(mentee)).Value();
        var second = await (await nora.Browse()).Open($"/erasure-proposals/{proposal}/take-back");
        await second.Press("Take it back");
        Assert.DoesNotContain($"/erasure-proposals/{proposal}", (await second.Open("/erasures")).Page.DocumentElement.OuterHtml);
        Assert.Contains("It was taken back", (await second.Open($"/erasure-proposals/{proposal}")).Text);
        Assert.Equal("Privacy.Refuse.ProposalOver", Assert.Single((await nora.Decides(proposal)).Refusals).Code);

        proposal = (await karla.Proposes(mentee)).Value();
        await second.Open($"/erasure-proposals/{proposal}");
        await second.Fill("Yes", "false").Press("Save the decision");
        Assert.Contains("Write why the file stays", second.Errors);
        await second.Fill("Yes", "false").Fill("Reason", "Der er en ny henvendelse på vej").Press("Save the decision");
        Assert.Contains("Der er en ny henvendelse på vej", (await second.Open($"/erasure-proposals/{proposal}")).Text);
        Assert.Equal(1L, await Files(mentee));
    }

    [Fact]
    public async Task Data_protection_decides_without_seeing_whom_it_is_about_and_proposes_nothing()
    {
        var (karla, _, mentee) = await Declined("Skjult Navnesen");
        var proposal = (await karla.Proposes(mentee)).Value();
        var dora = await _world.Somebody("Dora Data", World.West, Role.DataProtection);
        var desk = await (await dora.Browse()).Open($"/erasure-proposals/{proposal}");
        Assert.Contains("Opbevaret længe nok", desk.Text);
        Assert.DoesNotContain("Navnesen", desk.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Open($"/mentees/{mentee}/erase")).Status);
        await desk.Open($"/erasure-proposals/{proposal}");
        await desk.Fill("Yes", "true").Press("Save the decision");
        Assert.Equal(0L, await Files(mentee));
    }

    [Fact]
    public async Task Another_unit_a_mentor_and_whoever_is_kept_from_the_file_find_nothing()
    {
        var (karla, nora, mentee) = await Declined("Fremmed Ukendtsen");
        var proposal = (await karla.Proposes(mentee)).Value();
        var (viggo, mona) = (await _world.Coordinator("Viggo", World.West), await _world.Somebody("Mona", World.East, Role.Mentor));
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", nora.Id, mentee);
        foreach (var person in (Person[])[viggo, mona, nora])
        {
            var browser = await person.Browse();
            foreach (var page in (string[])[$"/mentees/{mentee}/erase", $"/erasure-proposals/{proposal}", $"/erasure-proposals/{proposal}/take-back"]) Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(page)).Status);
            Assert.Equal(RefusalKind.NotFound, Assert.Single((await person.Decides(proposal)).Refusals).Kind);
            Assert.Equal(RefusalKind.NotFound, Assert.Single((await person.Proposes(mentee)).Refusals).Kind);
        }
        var reference = (await house.Peek<string>("select reference from bot.mentee where id = $1", mentee))!;
        Assert.DoesNotContain(reference, (await (await viggo.Browse()).Open("/erasures")).Text);
        Assert.DoesNotContain(reference, (await (await nora.Browse()).Open("/erasures")).Text);
        Assert.Equal(1L, await Files(mentee));
    }

    [Fact]
    public async Task While_something_runs_it_is_neither_proposed_nor_carried_out_and_the_page_says_what()
    {
        var match = await (await _world.Proposed("Eskild", "Travl Løbesen")).Active();
        await match.Karla.Reports(match.Id, match.Karla.Id);
        await match.Karla.AsksForHelp(match.Id);
        var desk = await (await match.Karla.Browse()).Open($"/mentees/{match.Mentee}/erase");
        foreach (var words in (string[])["A mentorship has not ended", "An incident has not been acknowledged", "A duty to act is not closed"]) Assert.Contains(words, desk.Text);
        Assert.DoesNotContain("Propose to erase", (await desk.Open($"/mentees/{match.Mentee}")).Text);
        Assert.Equal(["Privacy.Refuse.Against.Mentorship", "Privacy.Refuse.Against.Incident", "Privacy.Refuse.Against.Duty"], (await match.Karla.Proposes(match.Mentee)).Refusals.Select(r => r.Code));

        await house.Over(match.Mentee);
        var proposal = (await match.Karla.Proposes(match.Mentee)).Value();
        await house.Force("update bot.duty set state = 'asked' where mentee = $1", match.Mentee);
        var nora = await _world.Coordinator("Nora");
        Assert.Equal("Privacy.Refuse.Against.Duty", Assert.Single((await nora.Decides(proposal)).Refusals).Code);
        Assert.Equal(1L, await Files(match.Mentee));
    }

    [Fact]
    public async Task An_inquiry_that_is_not_decided_stands_against_it()
    {
        var asked = await _world.Inquiry("Ny Spørgsen");
        var karla = await _world.Coordinator("Karla");
        Assert.Equal("Privacy.Refuse.Against.Inquiry", Assert.Single((await karla.Proposes(asked.Mentee)).Refusals).Code);
    }

    [Fact]
    public async Task The_database_itself_lets_nobody_erase_what_was_not_proposed_by_another()
    {
        var (karla, nora, mentee) = await Declined("Direkte Kaldsen");
        var proposal = (await karla.Proposes(mentee)).Value();
        Task<Outcome<Guid>> Call(Person by, Guid which) => house.As<BackOnTrack.Data.Database, Outcome<Guid>>(db => db.Write(by.Actor, Act.ErasureDecide, async tx =>
        {
            await BackOnTrack.Data.Asking.Ask<int>(tx, $"select bot.erase_file({mentee}, {which}, {Guid.NewGuid()}, {new DateOnly(2026, 3, 10)})", default);
            tx.Did(Act.ErasureDecide, mentee, mentee);
            return mentee;
        }, default));
        await Assert.ThrowsAnyAsync<Npgsql.PostgresException>(() => Call(karla, proposal));
        await Assert.ThrowsAnyAsync<Npgsql.PostgresException>(() => Call(nora, Guid.NewGuid()));
        await house.Force("update bot.inquiry set state = 'waiting', outcome = 'open' where mentee = $1", mentee);
        await Assert.ThrowsAnyAsync<Npgsql.PostgresException>(() => Call(nora, proposal));
        Assert.Equal(1L, await Files(mentee));
    }

    [Fact]
    public async Task Scenario_59_what_a_restore_brings_back_goes_before_anybody_is_answered()
    {
        var (karla, nora, mentee) = await Declined("Mandag Slettesen");
        var other = (await _world.Inquiry("Bliver Sendesen")).Mentee;
        var proposal = (await karla.Proposes(mentee)).Value();
        await house.Force($"create table public.saved_mentee as select * from bot.mentee where id = '{mentee}'");
        await house.Force($"create table public.saved_inquiry as select * from bot.inquiry where mentee = '{mentee}'");
        await house.Force($"create table public.saved_key as select * from bot.file_key where owner = '{mentee}'");
        var erasure = (await nora.Decides(proposal)).Value();
        Assert.Equal(0L, await Files(mentee));

        // Sunday's backup: the file, and no line of the ledger.
        await house.Force("insert into bot.mentee select * from public.saved_mentee");
        await house.Force("insert into bot.inquiry select * from public.saved_inquiry");
        await house.Force("insert into bot.file_key select * from public.saved_key");
        await house.Force("update bot.inquiry set state = 'new', outcome = 'open' where mentee = $1", mentee);
        await house.Force("delete from bot.erasure where id = $1", erasure);
        foreach (var copy in (string[])["mentee", "inquiry", "key"]) await house.Sweep($"drop table public.saved_{copy}");
        Assert.Equal(1L, await Files(mentee));

        var before = (await house.Log())[^1].Id;
        Assert.Equal(1, await house.As<ReplayErasures, int>(a => a.Run(default)));
        Assert.Equal(0L, await Files(mentee));
        Assert.Empty(await house.Where(mentee.ToString()));
        Assert.Equal(1L, await Files(other));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.erasure where id = $1 and file = $2 and proposed_by = $3 and decided_by = $4", erasure, mentee, karla.Id, nora.Id));
        Assert.Contains(await house.Log(before), e => e.Act == "erasure_replay" && e.Outcome == "done" && e.Mentee == mentee);
        Assert.Equal(0, await house.As<ReplayErasures, int>(a => a.Run(default)));
    }

    [Fact]
    public async Task A_ledger_that_was_altered_is_refused_and_one_torn_by_a_power_cut_is_not()
    {
        var (karla, nora, mentee) = await Declined("Revet Papirsen");
        await nora.Decides((await karla.Proposes(mentee)).Value());
        var path = ErasedOutside.PathIn(house.Services.GetRequiredService<HouseSettings>().DataFolder);
        var whole = await File.ReadAllTextAsync(path);
        Assert.DoesNotContain("Papirsen", whole);
        Assert.Contains(mentee.ToString(), whole);
        try
        {
            await File.WriteAllTextAsync(path, whole.Replace(mentee.ToString(), Guid.NewGuid().ToString(), StringComparison.Ordinal));
            await Assert.ThrowsAsync<DamagedLedgerException>(() => house.As<ReplayErasures, int>(a => a.Run(default)));
            await File.WriteAllTextAsync(path, whole + "erased\t0190");
            Assert.Equal(0, await house.As<ReplayErasures, int>(a => a.Run(default)));
            File.Delete(path);
            Assert.Equal(0, await house.As<ReplayErasures, int>(a => a.Run(default)));
            Assert.Contains(mentee.ToString(), await File.ReadAllTextAsync(path));
        }
        finally { await File.WriteAllTextAsync(path, whole); }
    }
}
