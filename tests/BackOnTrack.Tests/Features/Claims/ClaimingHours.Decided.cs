using BackOnTrack.Domain;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Features.Claims.ReadClaim;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Sessions;

namespace BackOnTrack.Tests.Features.Claims;

/// <summary>What who decides is shown, and what undoes a decision.</summary>
public sealed partial class ClaimingHours
{
    [Fact]
    public async Task A_mistaken_approval_is_withdrawn_with_a_reason_before_it_is_paid_and_the_claim_is_decided_again()
    {
        var (match, at) = await Met("Fejlgodkendt");
        await Sent(match, at);
        var karla = await Coordinator(match);
        await karla.Press("Approve");
        await karla.Press("Withdraw the approval");
        Assert.Contains("Write a reason", karla.Errors);
        await karla.Fill("Reason", "Forkert mentor").Press("Withdraw the approval");
        Assert.Contains("Approval withdrawn", karla.Text);
        Assert.Contains("Forkert mentor", karla.Text);
        Assert.DoesNotContain("so far", (await (await match.Karla.Browse()).Open(match.At)).Text);
        Assert.Contains("Fejlgodkendt", (await (await match.Karla.Browse()).Open("/today/ClaimToDecide")).Text);
        Assert.Contains("Forkert mentor", (await (await match.Mentor.Browse()).Open(karla.Path)).Text);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.act_log where act = 'claim_withdraw' and outcome = 'done' and record = (select id from bot.claim where mentor = $1)", match.Mentor.Id));
        await karla.Press("Approve");
        Assert.Contains("DKK 379.50", karla.Text);
        Assert.DoesNotContain("Approval withdrawn", karla.Text);
        await (await (await match.Karla.Browse()).Open("/claims/batches")).Press("Make the batch");
        await karla.Open(karla.Path);
        Assert.DoesNotContain("Withdraw the approval", karla.Text);
    }

    [Fact]
    public async Task A_claim_that_was_taken_back_says_why_by_whom_and_when_to_both_and_leads_to_its_counter_entry_and_back()
    {
        var (match, at) = await Met("Modpost");
        await Sent(match, at);
        var karla = await Coordinator(match);
        var claim = karla.Path;
        await karla.Press("Approve");
        await (await (await match.Karla.Browse()).Open("/claims/batches")).Press("Make the batch");
        await karla.Open(claim);
        await karla.Fill("Reason", "Skrevet to gange").Press("Take back");
        foreach (var who in new[] { match.Karla, match.Mentor })
        {
            var reader = await (await who.Browse()).Open(claim);
            Assert.Contains("Skrevet to gange", reader.Text);
            Assert.Contains("Karla", reader.Page.QuerySelector(".alert")!.TextContent);
            Assert.Contains("10 March 2026", reader.Page.QuerySelector(".alert")!.TextContent);
            await reader.Follow("Open the counter-entry");
            Assert.Contains("takes back an earlier claim", reader.Text);
            await reader.Follow("Open the claim");
            Assert.Equal(claim, reader.Path);
        }
        Assert.Contains(at, (await (await match.Mentor.Browse()).Open("/claims")).Page.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))); // it may be claimed anew
    }

    [Fact]
    public async Task Hours_much_longer_than_the_session_are_asked_about_once_and_stand_beside_its_length_where_they_are_decided()
    {
        var (match, at) = await Met("Lang");
        var mentor = await (await match.Mentor.Browse()).Open(at);
        Assert.Contains("The session lasted 45 minutes", mentor.Text);
        Assert.Empty(mentor.Page.QuerySelectorAll("input[type=checkbox]"));
        await mentor.Fill("Minutes", "600").Press("Send");
        Assert.Contains("600 minutes is much longer than the session of 45 minutes", mentor.Errors);
        await mentor.Fill("LongerIsRight", "true").Press("Send");
        Assert.Contains("10:00", mentor.Text);
        var karla = await Coordinator(match);
        Assert.Contains("lasted 0:45", karla.Text);
        Assert.Contains("9:15 more than the session lasted", karla.Text);
        Assert.Contains("That is much more", karla.Text);
    }

    [Fact]
    public async Task A_claim_of_the_sessions_own_length_says_so_without_a_word_more()
    {
        var (match, at) = await Met("Lige");
        var mentor = await (await match.Mentor.Browse()).Open(at);
        await mentor.Fill("Minutes", "45").Press("Send");
        var karla = await Coordinator(match);
        Assert.Contains("lasted 0:45", karla.Text);
        Assert.DoesNotContain("more than the session", karla.Text);
        Assert.DoesNotContain("much more", karla.Text);
    }

    [Fact]
    public async Task Sessions_held_and_not_claimed_are_listed_with_their_length_and_lead_to_the_claim()
    {
        var (match, at) = await Met("Uskrevet");
        var mentor = await (await match.Mentor.Browse()).Open("/claims");
        Assert.Contains("Sessions you have not claimed for", mentor.Text);
        Assert.Contains("0:45", mentor.Page.QuerySelector(".bot-starts li")!.TextContent);
        await mentor.Follow("10 March 2026");
        Assert.Equal(at, mentor.Path);
        await mentor.Fill("Minutes", "45").Press("Send");
        Assert.DoesNotContain("Sessions you have not claimed for", (await mentor.Open("/claims")).Text);
    }

    [Theory]
    [InlineData("Kilometres", "-5")]
    [InlineData("Expenses", "-5")]
    [InlineData("Minutes", "-5")]
    public async Task A_figure_below_nothing_is_called_that(string field, string typed)
    {
        var (match, at) = await Met($"Minus{field}");
        var mentor = await (await match.Mentor.Browse()).Open(at);
        await mentor.Fill("Minutes", "45").Fill(field, typed).Press("Send");
        Assert.Contains("cannot be less than 0", mentor.Errors);
        Assert.DoesNotContain("at most", mentor.Errors);
    }

    [Fact]
    public async Task A_batch_says_when_and_by_whom_it_was_made()
    {
        var (match, at) = await Met("Hvornår");
        await Sent(match, at);
        await (await Coordinator(match)).Press("Approve");
        var karla = await (await match.Karla.Browse()).Open("/claims/batches");
        await karla.Press("Make the batch");
        Assert.Contains("Karla", karla.Page.QuerySelector("tbody tr")!.TextContent);
        Assert.Contains("2026", karla.Page.QuerySelector("tbody tr")!.TextContent);
    }

    [Fact]
    public async Task Two_claims_of_one_month_approved_at_once_carry_its_fee_once()
    {
        var (match, at) = await Met("Måned");
        await Sent(match, at);
        var mentor = await (await match.Mentor.Browse()).Open($"{match.At}/sessions/new");
        await mentor.FillVisit(happened: "De spillede skak").Press("Save");
        await Sent(match, $"{match.At}/sessions/{await house.Peek<Guid>("select s.id from bot.session s where s.mentorship = $1 and not exists (select from bot.claim c where c.session = s.id)", match.Id)}/claim");
        await (await (await match.Karla.Browse()).Open($"/mentors/{match.Mentor.Id}/pay")).Fill("Model", "FeePerMonth").Fill("From", "01-01-2026").Press("Save");
        var claims = (await house.Peek<Guid[]>("select array_agg(id) from bot.claim where mentor = $1", match.Mentor.Id))!;
        var seen = await Task.WhenAll(claims.Select(async c => (Claim: c, Version: (await house.As<ReadClaim, Outcome<ClaimInFull>>(a => a.Run(match.Karla.Actor, match.Mentor.Id, c, default))).Value().Claim.Version)));
        var done = await house.AtOnce("bot.claim", claims, [.. seen.Select(s => (Func<Task<Outcome<Guid>>>)(() => house.As<DecideClaim, Outcome<Guid>>(a =>
            a.Run(match.Karla.Actor, match.Mentor.Id, s.Claim, new() { Move = ClaimMove.Approve, Version = s.Version }, default))))]);
        Assert.All(done, d => Assert.True(d.Accepted(out _, out _)));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.claim where mentor = $1 and state = 'approved' and fee > 0", match.Mentor.Id));
    }
}
