using System.Net;
using BackOnTrack.Features.Claims;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.Features.Claims;

/// <summary>What was paid and should not have been.</summary>
public sealed partial class ClaimingHours
{
    [Fact]
    public async Task A_paid_claim_is_taken_back_by_its_opposite_and_both_stay()
    {
        var (match, at) = await Met("Fortryd");
        var mentor = await Sent(match, at);
        var karla = await Coordinator(match);
        await karla.Press("Approve");
        await (await (await match.Karla.Browse()).Open("/claims/batches")).Press("Make the batch");
        await karla.Open(karla.Path);
        await karla.Fill("Reason", "Dobbelt").Press("Take back");
        Assert.Contains("Taken back", karla.Text);
        Assert.Contains("0.00 so far", (await karla.Open(match.At)).Text);
        await Sent(match, at);
        Assert.Equal(HttpStatusCode.OK, mentor.Status);
        Assert.Equal(3L, await house.Peek<long>("select count(*) from bot.claim where mentor = $1", match.Mentor.Id));
    }

    [Theory, InlineData("en"), InlineData("da"), InlineData("nb")]
    public void Hours_taken_back_have_the_minus_that_kilometres_have(string language) =>
        Assert.Equal(Languages.Speaking(language, () => $"{-2}:30"), Languages.Speaking(language, () => Money.Hours(-150)));

    [Theory]
    [InlineData("sent")]
    [InlineData("sent_back")]
    [InlineData("approved")]
    public async Task Scenario_31_nothing_is_paid_for_a_session_that_was_voided(string stage)
    {
        var alias = $"Annulleret{stage.Replace("_", "", StringComparison.Ordinal)}";
        var (match, at) = await Met(alias);
        await Sent(match, at);
        var karla = await Coordinator(match);
        if (stage is not "sent") await karla.Fill("Reason", "Hvorhen?").Press(stage is "approved" ? "Approve" : "Send back");
        var claim = karla.Path;
        await Void(match, at);
        Assert.Contains("was voided on 10 March 2026", (await karla.Open(claim)).Text);
        Assert.Contains("Set aside", karla.Text);
        Assert.Empty(karla.Page.QuerySelectorAll("main button"));
        Assert.DoesNotContain("so far", (await karla.Open(match.At)).Text);
        Assert.DoesNotContain(alias, (await karla.Open("/today/ClaimToTakeBack")).Text);
    }

    [Fact]
    public async Task Scenario_31_what_was_paid_before_its_session_was_voided_waits_to_be_taken_back()
    {
        var (match, at) = await Met("Udbetalt");
        await Sent(match, at);
        var karla = await Coordinator(match);
        await karla.Press("Approve");
        await (await karla.Open("/claims/batches")).Press("Make the batch");
        await Void(match, at);
        await karla.Open("/today/ClaimToTakeBack");
        await karla.Follow("Open the claim");
        Assert.Contains("has to be taken back", karla.Text);
        await karla.Fill("Reason", "Samtalen er annulleret").Press("Take back");
        Assert.Contains("0.00 so far", (await karla.Open(match.At)).Text);
        Assert.DoesNotContain("Udbetalt", (await karla.Open("/today/ClaimToTakeBack")).Text);
    }

    private static async Task Void(Match match, string claim)
    {
        var mentor = await (await match.Mentor.Browse()).Open(claim.Replace("/claim", "/void", StringComparison.Ordinal));
        await mentor.Fill("Reason", "Skrevet på den forkerte").Press("Void it");
        Assert.Contains("counts nowhere", mentor.Text);
    }
}
