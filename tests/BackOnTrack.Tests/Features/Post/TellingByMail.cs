using System.Net;
using AngleSharp.Html.Dom;
using BackOnTrack.Domain;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Training;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Post;

public sealed class TellingByMail(HouseWithPost house) : IClassFixture<HouseWithPost>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task Scenario_42_who_attends_a_day_that_is_moved_is_told_once_by_a_mail_that_holds_a_number_and_a_link()
    {
        var (lead, mie) = (await _world.TrainingLead(), await _world.NewMentor(await _world.Coordinator("Karla"), "Mie Mailmodtager"));
        var group = await _world.Group(lead, name: "Hold Hemmelig");
        await _world.Invited(lead, group, mie);
        house.Clock.Move(TimeSpan.FromMinutes(1));
        await mie.Wants("AtOnce", "mie@demo.invalid", "da");
        Assert.Equal(0, await house.CarryPost()); // the invitation came before
        var day = await _world.DayOf(group, 5);
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}/days/{day}/move");
        await browser.Fill("On", "27-04-2026").Fill("From", "10.00").Fill("Until", "15.00").Fill("Reason", "Weather").Press("Move");

        Assert.Equal(1, (await Task.WhenAll(house.CarryPost(), house.CarryPost())).Sum()); // two nodes at once
        Assert.Equal(0, await house.CarryPost());
        var mail = Assert.Single(house.To("mie@demo.invalid"));
        Assert.Contains("\nhttps://house.demo.invalid/\n", PostStory.Readable(mail));
        Assert.Contains("Antal ting, der venter", PostStory.Readable(mail));
        foreach (var secret in new[] { "Mie", "Mailmodtager", "Hold", "Hemmelig", "27", "Fiktiv", day.ToString(), group.ToString(), mie.Id.ToString() }) Assert.DoesNotContain(secret, PostStory.Readable(mail));
        Assert.Contains("Auto-Submitted: auto-generated", mail);
    }

    [Fact]
    public async Task A_kind_nobody_wants_mail_about_stays_on_the_start_page_alone()
    {
        var (lead, pia) = (await _world.TrainingLead(), await _world.NewMentor(await _world.Coordinator("Kurt"), "Pia Papirfri"));
        var browser = await (await pia.Browse()).Open("/account/mail");
        foreach (var box in browser.Page.QuerySelectorAll("main input[type=checkbox]").OfType<IHtmlInputElement>()) box.IsChecked = false;
        await browser.Fill("Pace", "AtOnce").Fill("Address", "pia@demo.invalid").Press("Save");
        await _world.Invited(lead, await _world.Group(lead), pia);
        await house.CarryPost();
        Assert.Empty(house.To("pia@demo.invalid"));
        Assert.Contains("Hold A", (await browser.Open("/")).Text);
    }

    [Fact]
    public async Task A_bad_address_is_refused_at_its_field_and_everything_typed_stays()
    {
        var browser = await (await (await _world.Coach("Carl")).Browse()).Open("/account/mail");
        await browser.Fill("Pace", "Daily").Fill("Address", "carl at home").Fill("QuietFrom", "22.00").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("name@place.country", browser.Errors);
        Assert.Equal("carl at home", browser.Page.QuerySelector("[name='Input.Address']")!.GetAttribute("value"));
        Assert.Equal("22.00", browser.Page.QuerySelector("[name='Input.QuietFrom']")!.GetAttribute("value"));
    }
}
