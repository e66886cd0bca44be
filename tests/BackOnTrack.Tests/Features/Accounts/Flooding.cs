using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Dom;
using BackOnTrack.Domain;
using BackOnTrack.Tests.House;
using BackOnTrack.Vault;
using BackOnTrack.Web;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace BackOnTrack.Tests.Features.Accounts;

public sealed class Flooding(UnhurriedHouse house) : IClassFixture<UnhurriedHouse>
{
    [Fact]
    public async Task A_flood_from_one_address_is_stopped_in_words_and_written_down_once()
    {
        house.Clock.Move(TimeSpan.FromMinutes(10)); // a window of its own
        var before = (await house.Log()).Select(e => e.Id).DefaultIfEmpty().Max();
        var visitor = await house.Visit();
        var asked = 0;
        while (visitor.Status != HttpStatusCode.TooManyRequests && asked++ < 400) await visitor.Open("/sign-in");
        for (var i = 0; i < 20; i++) await visitor.Open("/sign-in");
        Assert.Equal((HttpStatusCode.TooManyRequests, 301), (visitor.Status, asked));
        Assert.Contains("That was too often", visitor.Said, StringComparison.Ordinal);
        Assert.Equal([("sign_in", "refused", Guid.Empty)], (await house.Log(before)).Where(e => e.Actor == Guid.Empty).Select(e => (e.Act, e.Outcome, e.Actor)));
        Assert.True(await house.Peek<bool>("select exists (select from bot.alarm where kind = 'flood' and account is null and seen_at is null)"));
    }

    [Fact]
    public async Task What_was_typed_into_a_form_that_came_too_often_stands_there_to_be_sent_later_and_its_password_does_not()
    {
        house.Clock.Move(TimeSpan.FromMinutes(10));
        var visitor = await (await house.Visit()).Open("/sign-in");
        visitor.Fill("UserName", "glem.mig.ikke").Fill("Password", "hemmelig og lang");
        var button = visitor.Page.QuerySelectorAll<IHtmlButtonElement>("main button").First(b => b.Type == "submit");
        for (var i = 0; i < 300; i++) await visitor.Open("/sign-in");
        await visitor.Submit(button);
        Assert.Equal(HttpStatusCode.TooManyRequests, visitor.Status);
        Assert.DoesNotContain("hemmelig og lang", visitor.Answer.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("glem.mig.ikke", visitor.Said, StringComparison.Ordinal); // nothing is sent again that cannot be seen
        house.Clock.Move(TimeSpan.FromMinutes(10));
        await visitor.Press("Send it now");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "glem.mig.ikke"), (visitor.Status, visitor.Page.QuerySelector<IHtmlInputElement>("input[name='Input.UserName']")?.Value));
    }

    [Fact]
    public async Task A_form_of_another_site_that_came_too_often_stands_nowhere_to_be_sent_again_with_a_token_of_ours()
    {
        house.Clock.Move(TimeSpan.FromMinutes(10));
        var visitor = await house.Visit();
        for (var i = 0; i < 300; i++) await visitor.Open("/sign-in");
        visitor.Origin = "https://evil.example";
        await visitor.Send(HttpMethod.Post, "/sign-in?to=/somewhere", new FormUrlEncodedContent([new("Input.UserName", "ondsindet"), new("Input.Words", "Det har du ikke skrevet")]));
        Assert.Equal(HttpStatusCode.TooManyRequests, visitor.Status);
        foreach (var theirs in new[] { "ondsindet", "Det har du ikke skrevet", "Send it now", "somewhere", "name=\"form\"" })
            Assert.DoesNotContain(theirs, visitor.Answer.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("What you typed is here", visitor.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slow_reading_at_night_is_stopped_after_a_while_in_the_readers_language_and_alarms()
    {
        var reader = await house.World.Coordinator("Nat Læser");
        await house.Force("update bot.account set language = 'da' where id = $1", reader.Id);
        house.Clock.Set(new(2026, 3, 11, 1, 30, 0, TimeSpan.Zero));
        var visitor = await reader.Browse();
        var read = 0;
        while (visitor.Status != HttpStatusCode.TooManyRequests && read++ < 500) await visitor.Open("/mentors");
        Assert.InRange(read, 300, 401);
        Assert.Contains("Det blev for mange gange", visitor.Said, StringComparison.Ordinal);
        Assert.Equal("sign_in|done", string.Join(',', (await house.Log()).Where(e => e.Actor == reader.Id && e.Act == "sign_in").Select(e => $"{e.Act}|{e.Outcome}")));

        var officer = await (await house.World.Somebody("Dina Beskytter", World.East, Role.DataProtection)).Browse();
        Assert.Contains("Nat Læser", (await officer.Open("/")).Text, StringComparison.Ordinal);
        await officer.Open("/alarms");
        Assert.Contains("Far more pages read", officer.Text, StringComparison.Ordinal);
        await officer.Press("I have looked at these");
        Assert.Contains("Dina Beskytter looked at it", officer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nat Læser", (await officer.Open("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_of_addresses_has_the_turns_of_one_line_and_the_neighbour_turns_of_their_own()
    {
        house.Clock.Move(TimeSpan.FromMinutes(10));
        using var client = house.Client();
        async Task<HttpStatusCode> From(string address)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
            request.Headers.Add("X-Forwarded-For", address);
            using var answer = await client.SendAsync(request);
            return answer.StatusCode;
        }
        for (var i = 1; i <= 300; i++) Assert.Equal(HttpStatusCode.OK, await From($"2001:db8:1:2:{i:x}::{i:x}"));
        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (await From("2001:db8:1:2:ffff::1"), await From("2001:db8:1:3::1")));
        for (var i = 0; i < 300; i++) Assert.Equal(HttpStatusCode.OK, await From(i % 2 == 0 ? "192.0.2.7" : "::ffff:192.0.2.7"));
        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (await From("::ffff:192.0.2.7"), await From("::ffff:192.0.2.8")));
    }

    [Theory, InlineData(20, 0), InlineData(200, 20)]
    public async Task Two_nodes_count_together(int limit, int over)
    {
        SharedWindows Node() => new(house.Services.GetRequiredService<NpgsqlDataSource>(), house.Services.GetRequiredService<MasterKey>());
        var (one, two, starts, let) = (Node(), Node(), new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero), 0);
        for (var i = 0; i < limit; i++)
            foreach (var node in new[] { one, two })
                if (await node.Take($"together {limit}", starts, limit, default)) let++;
        Assert.InRange(let, limit, limit + over);
        Assert.False(await Node().Take($"together {limit}", starts, limit, default));
        Assert.True(await one.Take($"together {limit}", starts.AddHours(1), limit, default));
    }
}
