using System.Net;
using System.Text.RegularExpressions;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Tests.House;
using Microsoft.AspNetCore.Identity;

namespace BackOnTrack.Tests.Features.Accounts;

public sealed partial class SigningIn(ServiceHouse house) : IClassFixture<ServiceHouse>
{
    [Fact]
    public async Task An_invited_person_chooses_a_password_sets_up_the_phone_and_is_in()
    {
        var invited = await house.Invite("Ida Indbudt", Role.Evaluator);
        var (_, browser) = await house.Accept(invited, "Ida Indbudt");
        Assert.StartsWith("/account/recovery-codes", browser.Path, StringComparison.Ordinal);
        Assert.Equal(10, browser.Page.QuerySelectorAll(".bot-codes code").Length);
        await browser.Press("I have kept");
        Assert.Equal((HttpStatusCode.OK, "/"), (browser.Status, browser.Path));
    }

    [Fact]
    public async Task A_one_time_link_works_once()
    {
        var invited = await house.Invite("Egon Engang", Role.Mentor);
        await house.Accept(invited, "Egon Engang");
        var second = await (await house.Visit()).Open(invited.Link!.Path);
        Assert.Equal(HttpStatusCode.NotFound, second.Status);
    }

    [Fact]
    public async Task A_one_time_link_expires()
    {
        var invited = await house.Invite("Sen Sørensen", Role.Mentor);
        house.Clock.Move(OneTimeLink.Lives);
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.Visit()).Open(invited.Link!.Path)).Status);
    }

    [Fact]
    public async Task Password_and_code_let_one_in_and_leave_one_entry()
    {
        var bo = await house.KeyHolder("Bo Begge", Role.Mentor);
        var before = (await house.Log()).Max(e => e.Id);
        var browser = await bo.SignIn();
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal([("sign_in", "done", bo.Id)], (await house.Log(before)).Where(e => e.Act == "sign_in").Select(e => (e.Act, e.Outcome, e.Actor)));
    }

    [Fact]
    public async Task The_password_alone_opens_nothing()
    {
        var alma = await house.KeyHolder("Alma Alene", Role.Coordinator);
        var browser = await alma.EnterPassword();
        Assert.Equal("/sign-in/code", browser.Path);
        Assert.StartsWith("/sign-in?", (await browser.Open("/account")).Path, StringComparison.Ordinal);
        Assert.Equal("/sign-in", (await browser.Open("/sign-in/second-factor")).Path);
    }

    [Fact]
    public async Task The_hash_of_a_password_rests_sealed_and_an_older_one_still_lets_in()
    {
        var siv = await house.KeyHolder("Siv Forseglet", Role.Mentor);
        Assert.StartsWith("sealed:", await house.Peek<string>("select password_hash from bot.account where id = $1", siv.Id), StringComparison.Ordinal);
        await house.Force("update bot.account set password_hash = $2 where id = $1", siv.Id, new PasswordHasher<SignInAccount>().HashPassword(new(), siv.Password));
        Assert.Equal("/sign-in/code", (await siv.EnterPassword()).Path);
    }

    [Fact]
    public async Task A_sign_in_that_was_ended_is_not_revived_by_another_second_proof()
    {
        var nora = await house.KeyHolder("Nora Fornyet", Role.Mentor);
        var browser = await (await nora.SignIn()).Open("/account/second-factor");
        Assert.Equal("/sign-in/second-factor", browser.Path);
        var key = browser.Page.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await house.Force("update bot.sign_in set ended = now(), ended_because = 'administrator' where account = $1 and ended is null", nora.Id);
        await browser.Fill("Code", (nora with { AppKey = key }).Code).Press();
        Assert.StartsWith("/sign-in", browser.Path, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in", (await browser.Open("/sign-in/second-factor")).Path, StringComparison.Ordinal);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.sign_in where account = $1 and ended is null", nora.Id));
        Assert.Equal(HttpStatusCode.OK, (await nora.SignIn()).Status); // with the phone that was theirs all along
    }

    [Fact]
    public async Task The_password_that_was_changed_since_is_completed_by_no_code()
    {
        var hans = await house.KeyHolder("Hans Halvvejs", Role.Mentor);
        house.Clock.Move(TimeSpan.FromSeconds(60));
        Task<long> SignedIn() => house.Peek<long>("select count(*) from bot.sign_in where account = $1", hans.Id);
        var before = await SignedIn();
        var browser = await hans.EnterPassword();
        await house.Force("update bot.account set security_stamp = 'another' where id = $1", hans.Id);
        await browser.Fill("Code", hans.Code).Press();
        Assert.Equal("/sign-in/code", browser.Path);
        Assert.Equal(before, await SignedIn());
    }

    [Fact]
    public async Task A_code_works_once()
    {
        var karl = await house.KeyHolder("Karl Kode", Role.Mentor);
        await karl.SignIn();
        var again = await karl.EnterPassword();
        again.Fill("Code", karl.Code);
        await again.Press();
        Assert.Contains("The code is not right", again.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recovery_code_works_once()
    {
        var invited = await house.Invite("Tabte Telefon", Role.Mentor);
        var (tabte, codes) = await house.Accept(invited, "Tabte Telefon");
        var code = codes.Page.QuerySelector(".bot-codes code")!.TextContent;
        foreach (var works in new[] { true, false })
        {
            var browser = await tabte.EnterPassword();
            browser.Fill("Code", code);
            await browser.Press();
            Assert.Equal(works, browser.Path != "/sign-in/code");
        }
    }

    [Fact]
    public async Task An_unknown_name_a_wrong_password_and_a_locked_name_are_one_answer()
    {
        var lotte = await house.KeyHolder("Lotte Låst", Role.Mentor);
        var unknown = await (lotte with { UserName = "lotte.ukendt" }).EnterPassword();
        var wrong = await lotte.EnterPassword(password: "noget helt andet her");
        for (var i = 0; i < Attempts.Free; i++) await lotte.EnterPassword(password: "noget helt andet her");
        var locked = await lotte.EnterPassword();
        Assert.Equal([HttpStatusCode.UnprocessableEntity], new[] { unknown.Status, wrong.Status, locked.Status }.Distinct());
        Assert.Single(new[] { unknown, wrong, locked }.Select(v => Changing().Replace(v.Page.DocumentElement.OuterHtml, "").Replace(lotte.UserName, "").Replace("lotte.ukendt", "")).Distinct());
        house.Clock.Move(TimeSpan.FromMinutes(3));
        Assert.Equal("/sign-in/code", (await lotte.EnterPassword()).Path);
    }

    [Fact]
    public async Task A_name_nobody_has_locks_like_one_somebody_has()
    {
        var nobody = new KeyHolder(house, Guid.Empty, "ingen.her", "ligegyldigt hvad", "");
        for (var i = 0; i < Attempts.Free; i++) await nobody.EnterPassword();
        Assert.True(await house.Peek<bool>("select bool_or(locked_until > $1) from bot.sign_in_attempt", house.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task A_failed_sign_in_is_written_down_without_a_name()
    {
        var before = (await house.Log()).Select(e => e.Id).DefaultIfEmpty().Max();
        await new KeyHolder(house, Guid.Empty, "slet.ikke", "ligegyldigt hvad", "").EnterPassword();
        Assert.Equal([("sign_in", "refused", Guid.Empty)], (await house.Log(before)).Select(e => (e.Act, e.Outcome, e.Actor)));
    }

    [Theory]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("/account", "/account")]
    public async Task After_signing_in_one_stays_in_the_house(string wish, string arrives)
    {
        var rejse = await house.KeyHolder($"Rejse {wish.Count(c => c == '/')}{wish.Length}", Role.Mentor);
        house.Clock.Move(TimeSpan.FromSeconds(60));
        var browser = await house.Visit();
        await browser.Open($"/sign-in?to={Uri.EscapeDataString(wish)}");
        browser.Fill("UserName", rejse.UserName).Fill("Password", rejse.Password);
        await browser.Press();
        browser.Fill("Code", rejse.Code);
        await browser.Press();
        Assert.Equal(arrives, browser.Path);
    }

    [Fact]
    public async Task A_browser_not_seen_before_is_told_at_the_next_sign_in()
    {
        var nora = await house.KeyHolder("Nora Ny", Role.Mentor);
        await house.Force("update bot.sign_in set device = 'Firefox, Linux' where account = $1", nora.Id);
        var browser = await nora.SignIn();
        Assert.StartsWith("/account/notices", browser.Path, StringComparison.Ordinal);
        Assert.Contains("(Unknown browser)", browser.Text, StringComparison.Ordinal); // it did not say what it is
        await browser.Press("That was me");
        Assert.Equal("/", browser.Path);
        await browser.Open("/account");
        Assert.DoesNotContain("?, ?", browser.Text, StringComparison.Ordinal);
        Assert.Equal("/", (await nora.SignIn()).Path);
    }

    [GeneratedRegex("(name=\"(form|once)\"[^>]*>)|(value=\"[^\"]*\")|( id=\"[^\"]*\")", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Changing();
}
