using System.Globalization;
using System.Net;
using System.Text;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Tests.Features.Sessions;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Claims;

public sealed partial class ClaimingHours(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    /// <summary>A mentorship with one session written down, and the address of the claim for it.</summary>
    private async Task<(Match Match, string Claim)> Met(string alias)
    {
        var match = await (await _world.Proposed(alias, $"{alias} Fiktivsen")).Agreed();
        var mentor = await (await match.Mentor.Browse()).Open($"{match.At}/sessions/new");
        await mentor.FillVisit().Press("Save");
        var session = await house.Peek<Guid>("select id from bot.session where mentorship = $1", match.Id);
        return (match, $"{match.At}/sessions/{session}/claim");
    }

    private async Task<Visitor> Sent(Match match, string at, string kilometres = "10")
    {
        var mentor = await (await match.Mentor.Browse()).Open(at);
        return await mentor.Fill("Minutes", "90").Fill("Kilometres", kilometres).Fill("Expenses", "42.50").Fill("ExpenseWords", "Kaffe").Press("Send");
    }

    private async Task<Visitor> Coordinator(Match match, bool paidByTheHour = true)
    {
        var browser = await match.Karla.Browse();
        if (paidByTheHour) await (await browser.Open($"/mentors/{match.Mentor.Id}/pay")).Fill("Model", "FeePerHour").Fill("From", "01-01-2026").Press("Save");
        await browser.Open($"/mentors/{match.Mentor.Id}/claims/{await house.Peek<Guid>("select id from bot.claim where mentor = $1 and reverses is null", match.Mentor.Id)}");
        return browser;
    }

    [Fact]
    public async Task Hours_kilometres_and_expenses_are_approved_paid_in_a_batch_and_locked_and_the_mentorship_says_what_it_cost()
    {
        var (match, at) = await Met("Timo");
        var mentor = await Sent(match, at);
        Assert.Contains("1:30", mentor.Text);
        var karla = await Coordinator(match);
        await karla.Press("Approve");
        Assert.Contains("DKK 379.50", karla.Text); // 1.5 hours at 210, 10 km at 2.20, 42.50
        Assert.Contains("379.50 so far", (await karla.Open(match.At)).Text);
        Assert.DoesNotContain("379.50", (await (await match.Carl.Browse()).Open(match.At)).Text);

        await karla.Open("/claims/batches");
        await karla.Press("Make the batch");
        await karla.Follow("Download");
        var csv = Encoding.UTF8.GetString(karla.Bytes);
        Assert.Contains("Timo Opdigtet;A fee per hour;1;1:30;10;315.00;22.00;42.50;379.50;DKK", csv);
        Assert.DoesNotContain("Fiktivsen", csv);
        var lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r').Split(';')).ToList();
        Assert.Equal("Total", lines[^1][1]);
        foreach (var column in new[] { 3, 5, 6, 7, 8, 9 }) // claims, kilometres, and the four amounts
            Assert.Equal(lines[1..^1].Sum(line => decimal.Parse(line[column], CultureInfo.InvariantCulture)), decimal.Parse(lines[^1][column], CultureInfo.InvariantCulture));
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => house.Force("update bot.claim set fee = 1 where mentor = $1", match.Mentor.Id));
        Assert.Contains("cannot be changed", (await mentor.Open(at)).Text);
    }

    [Fact]
    public async Task A_batch_is_given_to_nobody_who_is_kept_from_one_of_its_mentors()
    {
        var (first, second) = (await Met("Hele"), await Met("Halve"));
        await Sent(first.Match, first.Claim);
        await Sent(second.Match, second.Claim);
        await (await Coordinator(first.Match)).Press("Approve");
        var karla = await Coordinator(second.Match);
        await karla.Press("Approve");
        await karla.Open("/claims/batches");
        await karla.Press("Make the batch");
        await karla.Follow("Download");
        Assert.Contains("Hele Opdigtet", Encoding.UTF8.GetString(karla.Bytes));
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", second.Match.Karla.Id, first.Match.Mentor.Id);
        await karla.Open(karla.Path);
        Assert.Equal(HttpStatusCode.NotFound, karla.Status);
    }

    [Fact]
    public async Task A_claim_sent_back_says_why_and_is_sent_again()
    {
        var (match, at) = await Met("Retur");
        var mentor = await Sent(match, at, kilometres: "900");
        var karla = await Coordinator(match);
        await karla.Press("Send back");
        Assert.Contains("Write a reason", karla.Errors);
        await karla.Fill("Reason", "Så langt er der ikke").Press("Send back");
        await mentor.Open("/today/ClaimSentBack");
        await mentor.Follow("Change and send again");
        Assert.Contains("Så langt er der ikke", mentor.Text);
        await mentor.Fill("Kilometres", "90").Press("Send");
        Assert.DoesNotContain("Retur", (await mentor.Open("/today/ClaimSentBack")).Text);
        Assert.Contains("Retur", (await (await match.Karla.Browse()).Open("/today/ClaimToDecide")).Text);
    }

    [Fact]
    public async Task A_claim_that_comes_back_after_the_mentorship_has_ended_is_still_put_right_by_its_mentor_alone()
    {
        var (match, at) = await Met("Sent");
        await Sent(match, at);
        var karla = await Coordinator(match);
        await karla.Fill("Reason", "Skriv hvorhen").Press("Send back");
        await house.Force("update bot.reach set since = '2026-01-01', until = '2026-03-09' where file = $1 and account = $2", match.Mentee, match.Mentor.Id);

        var mentor = await (await match.Mentor.Browse()).Open("/today/ClaimSentBack");
        await mentor.Follow("Change and send again");
        Assert.Contains("Skriv hvorhen", mentor.Text);
        await mentor.Fill("Kilometres", "5").Press("Send");
        Assert.Equal("sent", await house.Peek<string>("select state from bot.claim where mentor = $1", match.Mentor.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await (await (await _world.Proposed("Uvedkommende", "Mie Uvedkommende")).Mentor.Browse()).Open(at)).Status);
    }

    [Fact]
    public async Task A_session_of_the_last_day_is_claimed_for_some_days_after_the_ending_and_nothing_else_of_the_file_is_open()
    {
        var (match, at) = await Met("Sidstedag");
        await house.Force("update bot.reach set since = '2026-01-01', until = '2026-03-09' where file = $1 and account = $2", match.Mentee, match.Mentor.Id);
        var mentor = await (await match.Mentor.Browse()).Open("/claims");
        Assert.Contains(at, mentor.Page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        await Sent(match, at);
        Assert.Equal("sent", await house.Peek<string>("select state from bot.claim where mentor = $1", match.Mentor.Id));
        foreach (var closed in new[] { match.At, at[..at.LastIndexOf('/')], $"{match.At}/sessions" })
            Assert.Equal(HttpStatusCode.NotFound, (await (await match.Mentor.Browse()).Open(closed)).Status);
    }

    [Theory]
    [InlineData("update bot.reach set since = '2025-01-01', until = '2026-02-07' where file = $1 and account = $2")]
    [InlineData("insert into bot.exclusion (id, account, file, cause, since, caused_by) select gen_random_uuid(), $2, $1, 'relative', '2020-01-01', $2")]
    public async Task Nothing_is_claimed_long_after_the_ending_or_by_somebody_who_is_kept_away(string closing)
    {
        var (match, at) = await Met(closing.StartsWith("update", StringComparison.Ordinal) ? "Forsent" : "Udelukket");
        await house.Force("update bot.reach set since = '2026-01-01', until = '2026-03-09' where file = $1 and account = $2", match.Mentee, match.Mentor.Id);
        await house.Force(closing, match.Mentee, match.Mentor.Id);
        var mentor = await (await match.Mentor.Browse()).Open(at);
        Assert.Equal(HttpStatusCode.NotFound, mentor.Status);
        Assert.DoesNotContain(at, (await mentor.Open("/claims")).Page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("2025-07-09 22:30+00", "17 Jul 2025")]
    [InlineData("2025-01-09 23:30+00", "17 Jan 2025")]
    [InlineData("2025-01-09 22:30+00", "16 Jan 2025")]
    public async Task Scenario_30_what_came_after_midnight_is_due_from_the_day_it_was_where_the_service_is(string sent, string due)
    {
        var alias = $"Nat{due[..2]}{due[3..6]}";
        var (match, at) = await Met(alias);
        await Sent(match, at);
        await house.Force($"update bot.claim set sent_at = '{sent}' where mentor = $1", match.Mentor.Id);
        var mine = (await (await match.Karla.Browse()).Open("/today/ClaimToDecide")).Page.QuerySelectorAll(".bot-work li").Single(li => li.TextContent.Contains(alias, StringComparison.Ordinal));
        Assert.Contains(due, mine.TextContent);
    }

    [Fact]
    public async Task Claims_sent_back_are_told_apart_by_the_day_of_their_session_and_name_nobody()
    {
        var (match, at) = await Met("Dage");
        await Sent(match, at);
        var karla = await Coordinator(match);
        await karla.Fill("Reason", "Hvorhen?").Press("Send back");
        await house.Force("update bot.claim set day = '2026-03-03' where mentor = $1", match.Mentor.Id);
        var mentor = await (await match.Mentor.Browse()).Open($"{match.At}/sessions/new");
        await mentor.FillVisit(happened: "De spillede skak").Press("Save");
        var session = await house.Peek<Guid>("select s.id from bot.session s where s.mentorship = $1 and not exists (select from bot.claim c where c.session = s.id)", match.Id);
        await Sent(match, $"{match.At}/sessions/{session}/claim");
        await karla.Open($"/mentors/{match.Mentor.Id}/claims/{await house.Peek<Guid>("select id from bot.claim where session = $1", session)}");
        await karla.Fill("Reason", "Og hertil?").Press("Send back");
        Assert.Contains("Og hertil?", karla.Text);
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.claim where mentor = $1 and state = 'sent_back'", match.Mentor.Id));

        await mentor.Open("/today/ClaimSentBack");
        Assert.Equal(["3 Mar 2026", "10 Mar 2026"], mentor.Page.QuerySelectorAll(".bot-work strong").Select(e => e.TextContent).Order(Comparer<string>.Create((a, b) => a.Length - b.Length)));
        Assert.Equal(2, mentor.Page.QuerySelectorAll(".bot-work a").Select(e => e.TextContent).Distinct().Count());
        Assert.DoesNotContain("Dage", mentor.Text);
        Assert.DoesNotContain("Fiktivsen", mentor.Text);
    }

    [Fact]
    public async Task Open_claims_hold_up_a_leaving_and_one_that_nobody_can_put_right_is_set_aside()
    {
        var (match, at) = await Met("Skyldig");
        await Sent(match, at);
        var leaving = $"/mentors/{match.Mentor.Id}/leaving";
        var karla = await (await match.Karla.Browse()).Open(leaving);
        await karla.Fill("LeftOn", "10-03-2026").Fill("Cause", "MovedAway").Press("Let the mentor leave");
        await karla.Press("Finish the leaving");
        Assert.Contains("Claims that are not settled yet: 1", karla.Errors);
        await karla.Follow("Claim of 10 March 2026: to be decided");
        await karla.Fill("Reason", "Mangler bilag").Press("Send back");
        Assert.Contains("Claim of 10 March 2026: sent back", (await karla.Open(leaving)).Text);
        await karla.Follow("Claim of 10 March 2026");
        await karla.Press("Set aside");
        Assert.Contains("Write a reason", karla.Errors);
        await karla.Fill("Reason", "Bilaget er væk").Press("Set aside");
        Assert.Contains("Bilaget er væk", karla.Text);
        await karla.Open(leaving);
        Assert.DoesNotContain("Still to be settled", karla.Text);
        await karla.Press("Finish the leaving");
        Assert.DoesNotContain("Claims that are not settled", karla.Errors);
        Assert.Contains("cannot be changed", (await (await match.Mentor.Browse()).Open(at)).Text);
    }

    [Fact]
    public async Task A_coordinator_who_is_a_mentor_too_decides_about_everybodys_claims_but_the_own()
    {
        var (match, at) = await Met("Tohatte");
        await Sent(match, at);
        await house.Force("update bot.account_role set role = 'coordinator' where account = $1", match.Mentor.Id); // the other hat is worn from here on
        var (own, browser) = (match.Mentor, await match.Mentor.Browse());
        await browser.Open($"/mentors/{own.Id}/claims/{await house.Peek<Guid>("select id from bot.claim where mentor = $1", own.Id)}");
        Assert.Contains("Somebody else has to decide", browser.Text);
        Assert.Empty(browser.Page.QuerySelectorAll("main button"));
        Assert.DoesNotContain("Tohatte", (await browser.Open("/today/ClaimToDecide")).Text);
        await (await browser.Open($"/mentors/{own.Id}/pay")).Fill("Model", "FeePerHour").Fill("From", "01-01-2026").Press("Save");
        Assert.Contains("Somebody else has to say how you are paid", browser.Errors);
    }

    [Fact]
    public async Task Nothing_is_approved_before_it_is_known_how_the_mentor_is_paid()
    {
        var (match, at) = await Met("Ukendt");
        await Sent(match, at);
        var karla = await Coordinator(match, paidByTheHour: false);
        await karla.Press("Approve");
        Assert.Contains("not written down how this mentor is paid", karla.Errors);
    }

    [Fact]
    public async Task A_coach_and_another_mentor_find_no_money()
    {
        var (match, at) = await Met("Privat");
        await Sent(match, at);
        var other = (await _world.Proposed("Fremmed", "Fremmed Fiktivsen")).Mentor;
        var claim = await house.Peek<Guid>("select id from bot.claim where mentor = $1", match.Mentor.Id);
        foreach (var who in new[] { match.Carl, other })
            foreach (var path in new[] { at, $"/mentors/{match.Mentor.Id}/claims/{claim}" })
                Assert.Equal(HttpStatusCode.NotFound, (await (await who.Browse()).Open(path)).Status);
        Assert.DoesNotContain("Privat", (await (await other.Browse()).Open("/claims")).Text);
    }
}
