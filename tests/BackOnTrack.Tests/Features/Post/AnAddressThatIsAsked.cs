using System.Net;
using System.Text.RegularExpressions;
using BackOnTrack.Domain;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Training;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Post;

public sealed partial class AnAddressThatIsAsked(HouseWithPost house) : IClassFixture<HouseWithPost>
{
    private readonly World _world = house.World;

    /// <summary>The link in the last mail to an address, as a browser opens it.</summary>
    private string Link(string address) => Links().Match(PostStory.Readable(house.To(address).Last())).Value["https://house.demo.invalid".Length..];

    private static async Task Says(Visitor who, string address, string pace = "AtOnce")
    {
        await who.Open("/account/mail");
        await who.Fill("Pace", pace).Fill("Address", address).Press("Save");
        Assert.Equal("/account", who.Path);
    }

    [Fact]
    public async Task No_other_mail_goes_to_an_address_before_the_link_in_its_first_mail_was_used()
    {
        var (lead, mie) = (await _world.TrainingLead(), await _world.NewMentor(await _world.Coordinator("Karla"), "Mie Ubekræftet"));
        var own = await mie.Browse();
        await Says(own, "mie@example.invalid");
        await _world.Invited(lead, await _world.Group(lead), mie);
        Assert.Equal(1, (await Task.WhenAll(house.CarryPost(), house.CarryPost())).Sum()); // two nodes at once
        Assert.Equal(0, await house.CarryPost());
        var asking = PostStory.Readable(Assert.Single(house.To("mie@example.invalid")));
        foreach (var secret in new[] { "Mie", "Ubekræftet", "Hold", mie.Id.ToString() }) Assert.DoesNotContain(secret, asking, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("not confirmed yet", (await own.Open("/account/mail")).Text, StringComparison.Ordinal);

        var anybody = await (await house.Visit()).Open(Link("mie@example.invalid"));
        Assert.DoesNotContain("mie@", anybody.Text, StringComparison.Ordinal);
        Assert.Equal(0, await house.CarryPost()); // whoever only looks has confirmed nothing
        await anybody.Press("Confirm");
        Assert.Equal("/account/mail/confirmed", anybody.Path);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.Open(Link("mie@example.invalid"))).Status);
        Assert.DoesNotContain("not confirmed yet", (await own.Open("/account/mail")).Text, StringComparison.Ordinal);
        Assert.Equal(1, await house.CarryPost()); // what was told meanwhile
        Assert.Contains("start page: 1", PostStory.Readable(house.To("mie@example.invalid").Last()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_changes_is_asked_about_anew_and_the_old_link_no_longer_works()
    {
        var ida = await (await _world.NewMentor(await _world.Coordinator("Kim"), "Ida Flyttet")).Browse();
        await Says(ida, "ida@example.invalid");
        await house.CarryPost();
        var first = Link("ida@example.invalid");
        await Says(ida, "ida@another.invalid");
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.Visit()).Open(first)).Status);
        await house.CarryPost();
        var second = Link("ida@another.invalid");
        Assert.Equal(HttpStatusCode.OK, (await (await house.Visit()).Open(second)).Status);

        await ida.Open("/account/mail/again");
        await ida.Press("Send it");
        Assert.Contains("Wait 5 minutes", ida.Errors, StringComparison.Ordinal);
        house.Clock.Move(TimeSpan.FromMinutes(6));
        await ida.Press("Send it");
        Assert.Equal("/account/mail", ida.Path);
        await house.CarryPost();
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.Visit()).Open(second)).Status);
        var third = Link("ida@another.invalid");
        await house.Force("update bot.post_choice set token_until = $1 where token is not null", house.Clock.GetUtcNow().UtcDateTime); // a week has passed
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.Visit()).Open(third)).Status);
        Assert.False(await house.Peek<bool>("select exists (select from bot.post_choice where token is not null and position(convert_to($1, 'UTF8') in token) > 0)", third[^64..]));
    }

    [Fact]
    public async Task News_that_waited_for_an_address_that_changed_goes_to_the_new_one()
    {
        var (lead, ole) = (await _world.TrainingLead(), await _world.NewMentor(await _world.Coordinator("Kurt"), "Ole Omflyttet"));
        var own = await ole.Browse();
        await Says(own, "ole@demo.invalid");
        await _world.Invited(lead, await _world.Group(lead), ole);
        house.Server.Refuses = true;
        await house.CarryPost();
        house.Server.Refuses = false;
        await Says(own, "ole@example.invalid");
        house.Clock.Move(TimeSpan.FromMinutes(6));
        await house.CarryPost();
        Assert.DoesNotContain(house.To("ole@demo.invalid"), mail => mail.Contains("\nDATA", StringComparison.Ordinal));
        var anybody = await (await house.Visit()).Open(Link("ole@example.invalid"));
        await anybody.Press("Confirm");
        Assert.Equal(1, await house.CarryPost());
        Assert.Equal(2, house.To("ole@example.invalid").Count());
    }

    [Fact]
    public async Task The_administrator_sees_what_each_mail_was_for()
    {
        await Says(await (await _world.NewMentor(await _world.Coordinator("Kai"), "Pia Spurgt")).Browse(), "pia@example.invalid");
        await house.CarryPost();
        var page = await (await (await _world.Somebody("Anna", World.East, Role.Administrator)).Browse()).Open("/post");
        Assert.Contains("The address", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("pia@", page.Text, StringComparison.Ordinal);
    }

    [GeneratedRegex("https://house.demo.invalid/account/mail/confirm/[0-9a-f]{64}")]
    private static partial Regex Links();
}
