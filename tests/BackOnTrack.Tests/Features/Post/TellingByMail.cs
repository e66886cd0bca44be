using System.Net;
using System.Text;
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
        await Wants(mie, "AtOnce", "mie@demo.invalid", "da");
        Assert.Equal(0, await house.CarryPost()); // the invitation came before
        var day = await _world.DayOf(group, 5);
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}/days/{day}/move");
        await browser.Fill("On", "27-04-2026").Fill("From", "10.00").Fill("Until", "15.00").Fill("Reason", "Weather").Press("Move");

        Assert.Equal(1, (await Task.WhenAll(house.CarryPost(), house.CarryPost())).Sum()); // two nodes at once
        Assert.Equal(0, await house.CarryPost());
        var mail = Assert.Single(To("mie@demo.invalid"));
        Assert.Contains("\nhttps://house.demo.invalid/\n", Readable(mail));
        Assert.Contains("Antal ting, der venter", Readable(mail));
        foreach (var secret in new[] { "Mie", "Mailmodtager", "Hold", "Hemmelig", "27", "Fiktiv", day.ToString(), group.ToString(), mie.Id.ToString() }) Assert.DoesNotContain(secret, Readable(mail));
        Assert.Contains("Auto-Submitted: auto-generated", mail);
    }

    [Fact]
    public async Task Quiet_hours_and_the_pace_hold_a_mail_and_what_was_read_meanwhile_needs_none()
    {
        var (lead, ro, ib) = (await _world.TrainingLead(), await _world.NewMentor(await _world.Coordinator("Karen"), "Ro Natro"), await _world.NewMentor(await _world.Coordinator("Kim"), "Ib Dagpost"));
        await Wants(ro, "AtOnce", "ro@demo.invalid", "nb", quiet: ("10.00", "14.00"));
        await Wants(ib, "Daily", "ib@demo.invalid", "en");
        var group = await _world.Group(lead);
        await _world.Invited(lead, group, ro);
        var seat = await _world.Invited(lead, group, ib);
        await house.CarryPost();
        Assert.Empty(To("ro@demo.invalid"));
        house.Clock.Move(TimeSpan.FromHours(2)); // it is two in the afternoon where the service is
        await house.CarryPost();
        Assert.Contains("Antall ting som venter", Readable(Assert.Single(To("ro@demo.invalid"))));

        await (await (await ib.Browse()).Open($"/training/seats/{seat}")).Fill("Comes", "true").Press();
        house.Clock.Move(TimeSpan.FromDays(1));
        await house.CarryPost();
        Assert.Empty(To("ib@demo.invalid"));
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
        Assert.Empty(To("pia@demo.invalid"));
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

    private async Task Wants(Person who, string pace, string address, string language, (string From, string Until)? quiet = null)
    {
        var browser = await (await who.Browse()).Open("/account/mail");
        if (quiet is { } hours) browser.Fill("QuietFrom", hours.From).Fill("QuietUntil", hours.Until);
        await browser.Fill("Pace", pace).Fill("Address", address).Press("Save");
        Assert.Equal("/account", browser.Path);
        await house.Force("update bot.account set language = $2 where id = $1", who.Id, language);
    }

    private IEnumerable<string> To(string address) => house.Server.Mails.Where(mail => mail.Contains($"RCPT TO:<{address}>", StringComparison.OrdinalIgnoreCase));

    /// <summary>What stands in the mail itself once its encoding is undone; the envelope names the receiver, as envelopes do.</summary>
    private static string Readable(string mail)
    {
        var text = mail.Replace("\r", "", StringComparison.Ordinal);
        var (head, body) = text[text.IndexOf("\nDATA\n", StringComparison.Ordinal)..].Split("\n\n", 2) is [var first, var rest] ? (first, rest) : throw new InvalidOperationException($"No mail: {mail}");
        return head.Contains("base64", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(body.Split('\n'))))
            : Encoding.UTF8.GetString([.. Unquoted(body.Replace("=\n", "", StringComparison.Ordinal))]);
    }

    private static IEnumerable<byte> Unquoted(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '=') { yield return Convert.ToByte(text.Substring(i + 1, 2), 16); i += 2; }
            else yield return (byte)text[i];
    }
}
