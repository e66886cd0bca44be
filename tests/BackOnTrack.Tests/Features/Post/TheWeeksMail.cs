using BackOnTrack.Domain;
using BackOnTrack.Features.Post;
using BackOnTrack.Features.Today;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Supervision;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Post;

/// <summary>In a house of its own: its clock moves by weeks.</summary>
public sealed class TheWeeksMail(HouseWithPost house) : IClassFixture<HouseWithPost>
{
    /// <summary>Seven in the morning where the service is, on the Monday after the day on which the house stands.</summary>
    private static readonly DateTimeOffset monday = new(2026, 3, 16, 6, 0, 0, TimeSpan.Zero);

    private readonly World _world = house.World;

    private static async Task Says(Person who, string address, string language, bool weekly = true)
    {
        var browser = await (await who.Browse()).Open("/account/mail");
        if (!weekly) ((AngleSharp.Html.Dom.IHtmlInputElement)browser.Page.QuerySelector("[name='Input.Weekly'][type=checkbox]")!).IsChecked = false;
        await browser.Fill("Pace", "Never").Fill("Address", address).Press();
        Assert.Equal("/account", browser.Path);
        await who.House.Force("update bot.account set language = $2 where id = $1", who.Id, language);
    }

    [Fact]
    public async Task Once_a_week_a_coach_and_a_coordinator_get_the_numbers_of_their_own_list_and_a_link_to_it()
    {
        house.Clock.Set(monday.AddDays(-6));
        var (karla, carl, nej) = (await _world.Coordinator("Karla Ugebrev"), await _world.Coach("Carl Ugebrev"), await _world.Coach("Nora Nejtak"));
        foreach (var name in new[] { "Mie Hemmelig", "Mads Hemmelig" }) await (await _world.Mentor(karla, name, carl)).Asks(worried: false, "Når det passer");
        await Says(karla, "karla@demo.invalid", "nb");
        await Says(carl, "carl@demo.invalid", "da");
        await Says(nej, "nora@demo.invalid", "da", weekly: false);
        Assert.Equal(0, await house.CarryPost()); // nothing before Monday

        house.Clock.Set(monday.AddMinutes(-1));
        Assert.Equal(0, await house.CarryPost());
        house.Clock.Set(monday);
        var list = await (await carl.Browse()).Open("/week");
        var waits = list.Page.QuerySelectorAll("ul.bot-work > li").Length;
        Assert.Equal(2, waits);
        await Task.WhenAll(house.CarryPost(), house.CarryPost()); // two nodes at once
        await house.CarryPost();

        var mail = PostStory.Readable(Assert.Single(house.To("carl@demo.invalid")));
        var counted = (await house.As<CountWeek, Outcome<WeekCounts>>(act => act.Run(carl.Actor, default))).Accepted(out var counts, out _) ? counts!.Kinds : [];
        Assert.Equal(waits, counted.Sum(c => c.Count));
        Assert.Contains("Det her venter på dig i denne uge", mail, StringComparison.Ordinal);
        Assert.Contains("\nSamtaler, der skal holdes: 2\n", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("Notater", mail, StringComparison.Ordinal); // none wait
        Assert.Contains("\nhttps://house.demo.invalid/week\n", mail, StringComparison.Ordinal);
        foreach (var secret in new[] { "Carl", "Hemmelig", "Mie", "Mads", carl.Id.ToString() }) Assert.DoesNotContain(secret, mail, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(house.To("nora@demo.invalid"));

        house.Clock.Set(monday.AddDays(3)); // later in the week, also after somebody chose anew
        await Says(carl, "carl@demo.invalid", "da");
        Assert.Equal(0, await house.CarryPost());
        house.Clock.Set(monday.AddDays(7));
        await house.CarryPost();
        Assert.Equal(2, house.To("carl@demo.invalid").Count());
    }

    [Fact]
    public async Task Whoever_wears_both_hats_has_one_mail_that_says_which_numbers_are_whose()
    {
        house.Clock.Set(monday.AddDays(10));
        var both = await _world.Somebody("Berit Begge", World.West, Role.Coach, Role.Coordinator);
        await (await _world.Mentor(await _world.Coordinator("Kim Vest", World.West), "Mona Hemmelig", both)).Asks(worried: false, "Når det passer");
        await Says(both, "berit@demo.invalid", "en");
        house.Clock.Set(monday.AddDays(14 + 2)); // the house stood still on Monday: late, and once
        await house.CarryPost();
        await house.CarryPost();
        var mail = PostStory.Readable(Assert.Single(house.To("berit@demo.invalid")));
        Assert.Contains("Mentor coach\nTalks to hold: 1\n", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_mail_keeps_to_the_quiet_hours_too()
    {
        house.Clock.Set(monday.AddDays(24));
        var eva = await _world.Coach("Eva Stille", World.West);
        await (await _world.Mentor(await _world.Coordinator("Kaj Vest", World.West), "Max Hemmelig", eva)).Asks(worried: false, "Når det passer");
        var browser = await (await eva.Browse()).Open("/account/mail");
        await browser.Fill("Pace", "Never").Fill("Address", "eva@demo.invalid").Fill("QuietFrom", "20.00").Fill("QuietUntil", "08.30").Press();
        house.Clock.Set(new(2026, 4, 14, 20, 0, 0, TimeSpan.Zero)); // ten in the evening of the Tuesday after
        await house.CarryPost();
        Assert.Empty(house.To("eva@demo.invalid"));
        house.Clock.Set(new(2026, 4, 15, 6, 30, 0, TimeSpan.Zero));
        await house.CarryPost();
        Assert.Single(house.To("eva@demo.invalid"));
    }

    [Fact]
    public async Task Where_nothing_waits_there_is_no_mail()
    {
        house.Clock.Set(monday.AddDays(17));
        await Says(await _world.Coach("Ro Ingenting"), "ro@demo.invalid", "en");
        house.Clock.Set(monday.AddDays(21));
        await house.CarryPost();
        Assert.Empty(house.To("ro@demo.invalid"));
    }
}
