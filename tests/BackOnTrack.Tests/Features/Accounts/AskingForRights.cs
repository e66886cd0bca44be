using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Tests.House;
using Npgsql;

namespace BackOnTrack.Tests.Features.Accounts;

public sealed class AskingForRights(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task An_account_comes_to_be_when_another_administrator_grants_it_who_hands_over_the_link()
    {
        var (anna, berit) = (await Administrator("Anna Spørger"), await Administrator("Berit Svarer"));
        var asking = await anna.Browse();
        await asking.Open("/accounts/invite");
        await asking.Fill("Name", "Nora Nyansat").Fill("UserName", "nora.ny").Fill("Hats", "Coordinator").Fill("Unit", "1").Press("Make the account");
        Assert.Equal("/accounts/requests", asking.Path);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.account where user_name = 'nora.ny'"));

        await house.Force("delete from bot.rights_request where user_name is distinct from 'nora.ny'"); // the start page shows six
        var granting = await berit.Browse();
        Assert.Contains("Nora Nyansat", (await granting.Open("/")).Text, StringComparison.Ordinal);
        await granting.Open("/accounts/requests");
        await granting.Follow("Nora Nyansat");
        await granting.Press("Grant it");
        var link = new Uri(granting.Page.QuerySelector("[data-link]")!.TextContent).AbsolutePath;
        Assert.Contains("Nora Nyansat", (await (await house.Visit()).Open(link)).Text, StringComparison.Ordinal);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.reach r join bot.account a on a.id = r.account where a.user_name = 'nora.ny' and r.unit = 1 and r.until is null"));
    }

    [Fact]
    public async Task Whoever_asked_takes_it_back_and_never_grants_it()
    {
        var (anna, mads) = (await Administrator("Anna Alene"), await house.World.Somebody("Mads Venter", World.East, Role.Mentor));
        await Administrator("Berit Fraværende");
        var request = await Ask(anna, mads);
        Assert.Equal("Accounts.Refuse.OwnRequest", (await Decide(anna, request, RightsAnswer.Granted)).Refusals.Single().Code);
        var browser = await anna.Browse();
        await browser.Open($"/accounts/requests/{request}");
        Assert.DoesNotContain("Grant it", browser.Text, StringComparison.Ordinal);
        await browser.Press("Take it back");
        Assert.Equal((0L, "withdrawn"), (await Worn(mads, "coach"), await house.Peek<string>("select answer from bot.rights_request where id = $1", request)));
    }

    [Theory, InlineData(RightsAnswer.Granted, 1), InlineData(RightsAnswer.Declined, 0)]
    public async Task Another_hat_is_on_when_it_is_granted_and_not_before(RightsAnswer answer, long worn)
    {
        var (anna, berit, mads) = (await Administrator("Anna Hat"), await Administrator("Berit Hat"), await house.World.Somebody("Mads Hat", World.East, Role.Mentor));
        var request = await Ask(anna, mads);
        Assert.Equal(0L, await Worn(mads, "coach"));
        Assert.Empty((await Decide(berit, request, answer)).Refusals);
        Assert.Equal(worn, await Worn(mads, "coach"));
        Assert.Equal("Accounts.Refuse.Decided", (await Decide(berit, request, RightsAnswer.Granted)).Refusals.Single().Code);
    }

    [Fact]
    public async Task Nobody_answers_about_themselves()
    {
        var (anna, berit) = (await Administrator("Anna Ven"), await Administrator("Berit Selv"));
        Assert.Equal("Accounts.Refuse.OwnRequest", (await Decide(berit, await Ask(anna, berit), RightsAnswer.Granted)).Refusals.Single().Code);
    }

    [Fact]
    public async Task A_new_link_waits_too_and_the_old_one_works_until_then()
    {
        var (anna, berit, invited) = (await Administrator("Anna Link"), await Administrator("Berit Link"), await house.Invite("Liv Link", Role.Mentor));
        Assert.Null(Value(await house.As<RenewLink, Outcome<Invited>>(act => act.Run(anna.Actor, invited.Account, default))).Link);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await (await house.Visit()).Open(invited.Link!.Path)).Status);
        var fresh = Value(await Decide(berit, await Waiting(invited.Account), RightsAnswer.Granted)).Link!;
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await (await house.Visit()).Open(invited.Link.Path)).Status);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await (await house.Visit()).Open(fresh.Path)).Status);
    }

    [Theory]
    [InlineData("insert into bot.account_role (id, account, role, since) values (gen_random_uuid(), $1, 'coordinator', bot.now())")]
    [InlineData("insert into bot.reach (id, account, capacity, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'coordinator', 1, bot.now(), 'x', bot.actor())")]
    [InlineData("insert into bot.account_link (id, account, hash, made, made_by, expires) values (gen_random_uuid(), $1, 'x', bot.now(), bot.actor(), 'infinity')")]
    [InlineData("update bot.account set disabled = null, user_name = 'x' where id = $1")]
    [InlineData("update bot.rights_request set answer = 'granted', decided_by = bot.actor(), decided_at = bot.now() where account = $1")]
    [InlineData("update bot.rights_request set hats = array['administrator'] where account = $1")]
    [InlineData("insert into bot.rights_request (id, kind, account, hats, asked_by, asked_at) select gen_random_uuid(), 'hat', $1, array['coach'], id, now() from bot.account where id <> bot.actor() limit 1")]
    public async Task One_administrator_raises_nobody_even_with_the_database_in_hand(string sql)
    {
        var (anna, mads) = (await Administrator("Anna Prompt"), await house.World.Somebody("Mads Prompt", World.East, Role.Mentor));
        await Administrator("Berit Prompt");
        await Ask(anna, mads);
        await using var prompt = await Prompt.Open(house, anna.Actor);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await prompt.RefusalOf(sql, mads.Id));
    }

    [Fact]
    public async Task A_period_that_has_ended_is_not_lengthened()
    {
        var (anna, mads) = (await Administrator("Anna Længe"), await house.World.Somebody("Mads Længe", World.East, Role.Mentor));
        await house.Force("update bot.account_role set until = '2026-01-01' where account = $1", mads.Id);
        await using var prompt = await Prompt.Open(house, anna.Actor);
        await prompt.Do("update bot.account_role set until = 'infinity' where account = $1", mads.Id);
        Assert.Equal(0L, await prompt.Do("select count(*) from bot.account_role where account = $1 and until > bot.now()", mads.Id));
    }

    [Fact]
    public async Task The_first_administrator_acts_alone_until_there_has_been_another_and_never_again()
    {
        await house.Force("delete from bot.account_role where role = 'administrator'");
        var (first, mads) = (await Administrator("Første Administrator"), await house.World.Somebody("Mads Først", World.East, Role.Mentor));
        await house.As<GiveHat, Outcome<Guid>>(act => act.Run(first.Actor, mads.Id, new() { Hat = Role.Coach, Unit = 1 }, default));
        Assert.Equal(1L, await Worn(mads, "coach"));

        var second = await Administrator("Anden Administrator");
        await house.Force("update bot.account_role set until = '2026-01-01' where account = $1", second.Id);
        await house.As<GiveHat, Outcome<Guid>>(act => act.Run(first.Actor, mads.Id, new() { Hat = Role.Evaluator }, default));
        Assert.Equal(0L, await Worn(mads, "evaluator"));
    }

    [Fact]
    public async Task The_first_administrator_invites_a_second_one_with_several_roles()
    {
        await house.Force("delete from bot.account_role where role = 'administrator'");
        var browser = await (await Administrator("Første Inviterer")).Browse();
        await browser.Open("/accounts/invite");
        await browser.Fill("Name", "Anden Inviteret").Fill("UserName", "anden.inviteret").Fill("Hats", "Administrator").Fill("Hats", "DataProtection").Press("Make the account");
        Assert.NotNull(browser.Page.QuerySelector("[data-link]"));
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.account_role r join bot.account a on a.id = r.account where a.user_name = 'anden.inviteret'"));
    }

    private async Task<Guid> Ask(Person by, Person whose)
    {
        Value(await house.As<GiveHat, Outcome<Guid>>(act => act.Run(by.Actor, whose.Id, new() { Hat = Role.Coach, Unit = 1 }, default)));
        return await Waiting(whose.Id);
    }

    private Task<Guid> Waiting(Guid account) => house.Peek<Guid>("select id from bot.rights_request where account = $1 and answer is null", account);

    private Task<Outcome<Invited>> Decide(Person by, Guid request, RightsAnswer answer) =>
        house.As<DecideRequest, Outcome<Invited>>(act => act.Run(by.Actor, request, answer, default));

    private Task<long> Worn(Person whose, string hat) => house.Peek<long>("select count(*) from bot.account_role where account = $1 and role = $2 and until is null", whose.Id, hat);

    private Task<Person> Administrator(string name) => house.World.Somebody(name, World.East, Role.Administrator);

    private static T Value<T>(Outcome<T> outcome) => outcome.Accepted(out var value, out var refusals) ? value : throw new InvalidOperationException(refusals[0].Code);
}
