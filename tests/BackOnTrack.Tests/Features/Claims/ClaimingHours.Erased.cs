using System.Net;
using BackOnTrack.Tests.Features.Privacy;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Claims;

/// <summary>What is left of a claim when the file it was for is erased.</summary>
public sealed partial class ClaimingHours
{
    [Fact]
    public async Task A_file_is_erased_although_its_sessions_were_paid_and_what_was_paid_stays_as_an_amount_of_a_month()
    {
        var (match, at) = await Met("Betalt");
        await Sent(match, at);
        Assert.Contains("claim", (await house.Peek<string[]>("select bot.standing_against($1, '2026-03-10')", match.Mentee))!);
        var karla = await Coordinator(match);
        var claim = karla.Path;
        await karla.Press("Approve");
        await (await karla.Open("/claims/batches")).Press("Make the batch");
        var before = await house.Peek<string>("select concat_ws(' ', fee, travel, expenses, minutes, batch, paid_at) from bot.claim where mentor = $1", match.Mentor.Id);
        var session = await house.Peek<Guid>("select session from bot.claim where mentor = $1", match.Mentor.Id);

        await house.Over(match.Mentee);
        var proposal = await match.Karla.Proposes(match.Mentee);
        var nora = await _world.Coordinator("Nora");
        Assert.True((await nora.Decides(proposal.Accepted(out var id, out _) ? id : default)).Accepted(out _, out _));

        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.session where id = $1", session));
        Assert.Equal(before, await house.Peek<string>("select concat_ws(' ', fee, travel, expenses, minutes, batch, paid_at) from bot.claim where mentor = $1", match.Mentor.Id));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.claim where mentor = $1 and extract(day from day) = 1 and session <> $2 and expense_words is null", match.Mentor.Id, session));
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => house.Force("update bot.claim set day = date_trunc('month', day)::date + 1 where mentor = $1", match.Mentor.Id));
        foreach (var (who, page) in new[] { (match.Mentor, claim), (match.Karla, claim), (match.Mentor, "/claims"), (match.Karla, "/claims/batches") })
            Assert.Equal((page, HttpStatusCode.OK), (page, (await (await who.Browse()).Open(page)).Status));
    }
}
