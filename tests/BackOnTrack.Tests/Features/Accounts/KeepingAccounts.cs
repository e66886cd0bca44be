using System.Net;
using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Tests.House;
using Npgsql;

namespace BackOnTrack.Tests.Features.Accounts;

public sealed class KeepingAccounts(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task An_administrator_invites_somebody_and_hands_over_the_link()
    {
        var browser = await (await Administrator("Adam")).Browse();
        await browser.Open("/accounts/invite");
        browser.Fill("Name", "Karla Ny").Fill("UserName", "karla.ny").Fill("Hats", "Coordinator").Fill("Unit", "1");
        await browser.Press("Make the account");
        var link = new Uri(browser.Page.QuerySelector("[data-link]")!.TextContent).AbsolutePath;
        Assert.Equal(HttpStatusCode.OK, (await (await house.Visit()).Open(link)).Status);
        Assert.Null((await browser.Open(browser.Path)).Page.QuerySelector("[data-link]"));
        Assert.Equal(1, await house.Peek<long>("select count(*) from bot.reach r join bot.account a on a.id = r.account where a.user_name = 'karla.ny' and r.capacity = 'coordinator' and r.unit = 1 and r.until is null"));
        Assert.Equal(0, await house.Peek<long>("select count(*) from bot.account_link where encode(hash, 'hex') = $1", link.Split('/')[^1]));
    }

    [Fact]
    public async Task An_invitation_without_name_role_and_unit_says_all_of_it()
    {
        var browser = await (await Administrator("Asta")).Browse();
        await browser.Open("/accounts/invite");
        await browser.Press("Make the account");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Enter the person's name", browser.Errors, StringComparison.Ordinal);
        Assert.Contains("Choose a role", browser.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_an_administrator_sees_the_accounts()
    {
        var karla = await house.World.Coordinator("Karla Koordinator");
        foreach (var path in new[] { "/accounts", "/accounts/invite", $"/accounts/{karla.Id}", $"/accounts/{karla.Id}/hats" })
            Assert.Equal(HttpStatusCode.NotFound, (await (await karla.Browse()).Open(path)).Status);
    }

    [Fact]
    public async Task An_administrator_cannot_raise_their_own_rights()
    {
        var anna = await Administrator("Anna");
        var outcome = await house.As<GiveHat, Outcome<Guid>>(act => act.Run(anna.Actor, anna.Id, new() { Hat = Role.Coordinator, Unit = 1 }, default));
        Assert.Equal("Accounts.Refuse.OwnRights", outcome.Refusals.Single().Code);
    }

    [Theory]
    [InlineData("insert into bot.account_role (id, account, role, since) values (gen_random_uuid(), bot.actor(), 'coordinator', bot.now())")]
    [InlineData("insert into bot.reach (id, account, capacity, unit, since, cause, caused_by) values (gen_random_uuid(), bot.actor(), 'coordinator', 1, bot.now(), 'x', bot.actor())")]
    [InlineData("update bot.account set password_hash = 'x'")]
    [InlineData("insert into bot.sign_in (id, account, hat, started, last_seen, ends) values (gen_random_uuid(), bot.actor(), 'coordinator', bot.now(), bot.now(), bot.now())")]
    public async Task Not_even_with_the_database_in_hand(string sql)
    {
        var anna = await Administrator("Anna To");
        await using var prompt = await Prompt.Open(house, anna.Actor);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await prompt.RefusalOf(sql));
    }

    [Fact]
    public async Task Without_an_actor_the_account_tables_are_empty()
    {
        await Administrator("Aksel");
        await using var connection = new NpgsqlConnection(house.AppDatabase);
        await connection.OpenAsync();
        foreach (var table in new[] { "account", "account_role", "sign_in", "account_token", "account_passkey", "account_link", "account_notice", "sign_in_attempt", "kept_form" })
        {
            await using var count = new NpgsqlCommand($"select count(*) from bot.{table}", connection);
            Assert.Equal((table, 0L), (table, (long)(await count.ExecuteScalarAsync())!));
        }
    }

    [Fact]
    public async Task An_ended_role_opens_nothing_from_the_next_request_on()
    {
        var (adam, karla) = (await Administrator("Adam To"), await house.World.Coordinator("Karla To"));
        var browser = await karla.Browse();
        Assert.Equal(HttpStatusCode.OK, (await browser.Open("/account")).Status);
        var hat = await house.Peek<Guid>("select id from bot.account_role where account = $1", karla.Id);
        Assert.Empty((await house.As<EndHat, Outcome<Guid>>(act => act.Run(adam.Actor, karla.Id, hat, default))).Refusals);
        Assert.StartsWith("/sign-in", (await browser.Open("/account")).Path, StringComparison.Ordinal);
        Assert.Equal(0, await house.Peek<long>("select count(*) from bot.reach where account = $1 and until is null", karla.Id));
    }

    [Fact]
    public async Task A_closed_account_is_signed_out_at_once()
    {
        var (adam, mads) = (await Administrator("Adam Tre"), await house.World.Somebody("Mads Lukket", World.East, Role.Mentor));
        var browser = await mads.Browse();
        Assert.Empty((await house.As<DisableAccount, Outcome<Guid>>(act => act.Run(adam.Actor, mads.Id, default))).Refusals);
        Assert.StartsWith("/sign-in", (await browser.Open("/account")).Path, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.Visit()).Open($"/demo/{mads.Id}")).Status);
    }

    [Fact]
    public async Task Ones_own_other_sign_ins_can_be_ended()
    {
        var mads = await house.World.Somebody("Mads Mange", World.East, Role.Mentor);
        var (here, there) = (await mads.Browse(), await mads.Browse());
        await here.Open("/account");
        await here.Press("Sign out everywhere else");
        Assert.Equal("/account", here.Path);
        Assert.StartsWith("/sign-in", (await there.Open("/account")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_when_the_sign_in_ended_comes_back_to_its_sender_and_nobody_else()
    {
        var mads = await house.World.Somebody("Mads Sen", World.East, Role.Administrator);
        var browser = await mads.Browse();
        await browser.Open("/accounts/invite");
        browser.Fill("Name", "En lang historie om en kasket").Fill("UserName", "kasket").Fill("Hats", "Mentor");
        house.Clock.Move(TimeSpan.FromMinutes(31));
        await browser.Press("Make the account");
        Assert.StartsWith("/sign-in", browser.Path, StringComparison.Ordinal);
        Assert.DoesNotContain("kasket", await house.Peek<string>("select string_agg(encode(body, 'escape'), '') from bot.kept_form") ?? "", StringComparison.Ordinal);
        var kept = $"/kept/{await house.Peek<Guid>("select id from bot.kept_form where account = $1", mads.Id)}";

        var other = await (await Administrator("Anden")).Browse();
        Assert.DoesNotContain("kasket", (await other.Open(kept)).Text, StringComparison.Ordinal);

        await browser.SignIn(mads.Id);
        await browser.Open(kept);
        Assert.Contains("En lang historie om en kasket", browser.Text, StringComparison.Ordinal);
        await browser.Press("Send it now");
        Assert.Equal(1, await house.Peek<long>("select count(*) from bot.account where user_name = 'kasket'"));
        Assert.Equal(0, await house.Peek<long>("select count(*) from bot.kept_form where account = $1", mads.Id));
    }

    [Fact]
    public async Task What_cannot_be_undone_asks_for_a_fresh_proof()
    {
        var browser = await (await Administrator("Frisk")).Browse();
        house.Clock.Move(TimeSpan.FromMinutes(6));
        await browser.Open("/accounts/invite");
        Assert.StartsWith("/account/prove", browser.Path, StringComparison.Ordinal);
        await browser.Press("Go on");
        Assert.Equal("/accounts/invite", browser.Path);
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        await house.Force("update bot.account_role set until = '2020-01-02' where role = 'administrator'");
        var sole = await Administrator("Sidste");
        var hat = await house.Peek<Guid>("select id from bot.account_role where account = $1", sole.Id);
        var outcome = await house.As<EndHat, Outcome<Guid>>(act => act.Run(Actor.House, sole.Id, hat, default));
        Assert.Equal("Accounts.Refuse.LastAdministrator", outcome.Refusals.Single().Code);
    }

    private Task<Person> Administrator(string name) => house.World.Somebody(name, World.East, Role.Administrator);
}
