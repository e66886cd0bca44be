using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;
using Npgsql;

namespace BackOnTrack.Tests.Features.Accounts;

public sealed class KeepingAccounts(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task An_administrator_invites_somebody_and_hands_over_the_link()
    {
        await house.Force("delete from bot.account_role where role = 'administrator'"); // the very first one
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
        Assert.Equal(1, await house.Peek<long>("select count(*) from bot.rights_request where user_name = 'kasket'"));
        Assert.Equal(0, await house.Peek<long>("select count(*) from bot.kept_form where account = $1", mads.Id));
    }

    [Fact]
    public async Task A_sign_in_ends_after_ten_busy_hours_and_loses_nothing_that_was_typed()
    {
        await Administrator("Anders Flittig");
        var alma = await Administrator("Alma Altid");
        var browser = await alma.Browse();
        var begun = house.Clock.GetUtcNow();
        for (; house.Clock.GetUtcNow() < begun + SignInDesk.Longest - TimeSpan.FromMinutes(20); house.Clock.Move(TimeSpan.FromMinutes(20)))
            Assert.Equal("/account", (await browser.Open("/account")).Path);
        await (await browser.Open("/accounts/invite")).Press("Go on"); // the proof of the morning is long stale
        var button = await Written(browser, "sent.paa.dagen");
        house.Clock.Set(begun + SignInDesk.Longest);
        await browser.Submit(button);
        Assert.StartsWith("/sign-in", browser.Path, StringComparison.Ordinal);
        Assert.Equal(0L, await Asked("sent.paa.dagen"));

        await browser.SignIn(alma.Id);
        await browser.Open($"/kept/{await house.Peek<Guid>("select id from bot.kept_form where account = $1", alma.Id)}");
        Assert.Contains("En lang historie", browser.Text, StringComparison.Ordinal);
        await browser.Press("Send it now");
        Assert.Equal(("/accounts/requests", 1L), (browser.Path, await Asked("sent.paa.dagen")));
    }

    [Fact]
    public async Task What_was_written_under_another_hat_waits_until_it_is_on_again()
    {
        await Administrator("Anders Anden");
        var browser = await (await house.World.Somebody("Hatte Hansen", World.East, Role.Administrator, Role.Evaluator)).Browse();
        var before = await Written(browser, "hatten.passer");
        await PutOn(browser, "Evaluator");
        await browser.Submit(before);
        Assert.StartsWith("/kept/", browser.Path, StringComparison.Ordinal);
        Assert.Contains("En lang historie", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(browser.Page.QuerySelectorAll("main button"), b => b.TextContent.Contains("Send it now", StringComparison.Ordinal));
        await browser.Press("Change role and go on");
        await browser.Press("Send it now");
        Assert.Equal(("/accounts/requests", 1L), (browser.Path, await Asked("hatten.passer")));
    }

    [Fact]
    public async Task A_form_whose_token_is_stale_is_given_back_to_be_sent_again()
    {
        await Administrator("Anders Tredje");
        var browser = await (await Administrator("Gamle Gerda")).Browse();
        var button = await Written(browser, "gammel.nok");
        foreach (var token in browser.Page.QuerySelectorAll<IHtmlInputElement>("input[name=form]")) token.Value = "stale";
        await browser.Submit(button);
        Assert.StartsWith("/kept/", browser.Path, StringComparison.Ordinal);
        Assert.Contains("En lang historie", browser.Text, StringComparison.Ordinal);
        await browser.Press("Send it now");
        Assert.Equal(("/accounts/requests", 1L), (browser.Path, await Asked("gammel.nok")));
    }

    [Fact]
    public async Task Several_kept_forms_wait_beside_each_other_and_a_button_of_another_tab_takes_none_away()
    {
        await Administrator("Anders Femte");
        var mette = await Administrator("Mange Mette");
        var (one, two, three) = (await mette.Browse(), await mette.Browse(), await mette.Browse());
        foreach (var (tab, name) in new[] { (one, "den.foerste"), (two, "den.anden") })
        {
            var button = await Written(tab, name);
            foreach (var token in tab.Page.QuerySelectorAll<IHtmlInputElement>("input[name=form]")) token.Value = "stale";
            await tab.Submit(button);
        }
        await three.Send(HttpMethod.Post, "/account/language", new FormUrlEncodedContent([new("form", "stale")]));
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.kept_form where account = $1", mette.Id));

        await two.Follow("More that you typed waits here");
        Assert.Equal(2, two.Page.QuerySelectorAll("main blockquote").Length);
        await one.Press("Send it now");
        Assert.Equal(("/accounts/requests", 1L), (one.Path, await Asked("den.foerste")));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.kept_form where account = $1", mette.Id));
    }

    [Fact]
    public async Task What_another_site_sends_is_not_kept_as_if_somebody_had_written_it()
    {
        var anna = await Administrator("Anna Narret");
        var browser = await anna.Browse();
        var button = await Written(browser, "plantet.navn");
        foreach (var token in browser.Page.QuerySelectorAll<IHtmlInputElement>("input[name=form]")) token.Value = "guessed";
        browser.Origin = "https://evil.example";
        await browser.Submit(button);
        Assert.NotEqual(HttpStatusCode.OK, browser.Status);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.kept_form where account = $1", anna.Id));
    }

    [Fact]
    public async Task A_stale_sign_in_form_leads_back_to_itself()
    {
        var browser = await (await house.Visit()).Open("/sign-in?to=%2Faccount");
        foreach (var token in browser.Page.QuerySelectorAll<IHtmlInputElement>("input[name=form]")) token.Value = "stale";
        await browser.Press("Sign in");
        Assert.Equal((HttpStatusCode.OK, "/sign-in?to=%2Faccount"), (browser.Status, browser.Path));
    }

    [Fact]
    public async Task The_pages_speak_the_language_of_the_account()
    {
        var dorte = await Administrator("Dorte Dansk");
        await house.Force("update bot.account set language = 'da' where id = $1", dorte.Id);
        Assert.Equal("da", (await (await dorte.Browse()).Open("/")).Page.DocumentElement.GetAttribute("lang"));
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

    private static async Task<IHtmlButtonElement> Written(Visitor browser, string userName)
    {
        await browser.Open("/accounts/invite");
        browser.Fill("Name", "En lang historie om en hat").Fill("UserName", userName).Fill("Hats", "Mentor");
        return browser.Page.QuerySelectorAll<IHtmlButtonElement>("main button").First(b => b.Type == "submit");
    }

    private static Task<Visitor> PutOn(Visitor browser, string hat) => browser.Send(HttpMethod.Post, "/hat", new FormUrlEncodedContent(
        [new("hat", hat), new("form", browser.Page.QuerySelector<IHtmlInputElement>("input[name=form]")!.Value)]));

    private Task<long> Asked(string userName) => house.Peek<long>("select count(*) from bot.rights_request where user_name = $1", userName);

    private Task<Person> Administrator(string name) => house.World.Somebody(name, World.East, Role.Administrator);
}
