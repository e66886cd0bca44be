using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentors.RecordPermit;
using BackOnTrack.Features.Mentors.WarnOfChecks;
using BackOnTrack.Features.Mentors.WarnOfPermits;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Mentors;

public sealed class AskingToBeLetIn(TestHouse house) : IClassFixture<TestHouse>
{
    private async Task<Guid> Permit(Person karla, Person mentor, DateOnly until, int place = 1) =>
        (await house.As<RecordPermit, Outcome<Guid>>(act => act.Run(karla.Actor, mentor.Id, new() { Establishment = place, From = new(2025, 4, 1), Until = until }, default))).Value();

    private Task<long> Told(Person who) => house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'permit_ending'", who.Id);

    [Fact]
    public async Task A_permit_is_asked_for_waits_and_is_given_with_conditions()
    {
        var karla = await house.World.Coordinator("Karla");
        var mona = await house.World.NewMentor(karla, "Mona Adgang");
        var browser = await (await karla.Browse()).Open($"/mentors/{mona.Id}/permits/apply");
        await browser.Fill("Establishment", "1").Fill("AppliedOn", "11-03-2026").Press("Save");
        Assert.Contains("lies in the future", browser.Errors, StringComparison.Ordinal);
        await browser.Fill("AppliedOn", "02-03-2026").Press("Save");
        Assert.Contains("Applied for", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Mona Adgang", (await browser.Open("/today/PermitToAnswer")).Text, StringComparison.Ordinal);

        await browser.Open($"/mentors/{mona.Id}/permits/apply");
        await browser.Fill("Establishment", "1").Press("Save");
        Assert.Contains("has been asked already", browser.Errors, StringComparison.Ordinal);

        await (await browser.Open($"/mentors/{mona.Id}")).Follow("Write down the answer");
        await browser.Fill("Granted", "true").Fill("AnsweredOn", "01-03-2026").Fill("Conditions", "Only in the visit wing").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("cannot be older", browser.Errors, StringComparison.Ordinal);
        Assert.Contains("Only in the visit wing", browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await browser.Fill("AnsweredOn", "09-03-2026").Fill("From", "09-03-2026").Fill("Until", "09-03-2027").Press("Save");
        foreach (var words in new[] { "Granted", "9 Mar 2027", "Only in the visit wing" }) Assert.Contains(words, browser.Text, StringComparison.Ordinal);
        Assert.Contains("Only in the visit wing", (await (await mona.Browse()).Open($"/mentors/{mona.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(0, await house.Peek<long>("select count(*) from bot.mentor_permit where position('visit wing'::bytea in conditions) > 0"));
    }

    [Fact]
    public async Task A_refusal_needs_a_reason_and_an_answer_is_given_once()
    {
        var karla = await house.World.Coordinator("Karla");
        var mona = await house.World.NewMentor(karla, "Mona Afslag");
        var browser = await (await karla.Browse()).Open($"/mentors/{mona.Id}/permits/apply");
        await browser.Fill("Establishment", "2").Press("Save");
        var second = await (await karla.Browse()).Open($"/mentors/{mona.Id}");
        await second.Follow("Write down the answer");
        await browser.Follow("Write down the answer");
        await browser.Fill("Granted", "false").Press("Save");
        Assert.Contains("why it was refused", browser.Errors, StringComparison.Ordinal);
        await browser.Fill("Reason", "No room for more visitors").Press("Save");
        foreach (var words in new[] { "Refused", "No room for more visitors" }) Assert.Contains(words, browser.Text, StringComparison.Ordinal);
        await second.Fill("Granted", "false").Fill("Reason", "Another reason").Press("Save");
        Assert.True(second.Status is HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity, second.Status.ToString());
        Assert.Contains("No room for more visitors", (await browser.Open($"/mentors/{mona.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_permit_a_colleague_corrected_meanwhile_shows_both_and_can_then_be_saved()
    {
        var karla = await house.World.Coordinator("Karla Samtidig");
        var mona = await house.World.NewMentor(karla, "Mona Samtidig");
        var permit = await Permit(karla, mona, new(2027, 1, 1));
        var (one, two) = (await (await karla.Browse()).Open($"/mentors/{mona.Id}/permits/{permit}/correct"), await (await karla.Browse()).Open($"/mentors/{mona.Id}/permits/{permit}/correct"));
        await one.Fill("Until", "01-12-2026").Fill("Conditions", "Only in the morning").Press("Save");
        await two.Fill("Conditions", "Only with a guard").Press("Save");
        Assert.Equal(HttpStatusCode.Conflict, two.Status);
        Assert.All(["Only in the morning", "Only with a guard", "Theirs: 01/12/2026"], words => Assert.Contains(words, two.Text, StringComparison.Ordinal));
        await two.Press("Save");
        Assert.Equal((HttpStatusCode.OK, ""), (two.Status, two.Errors));
    }

    [Fact]
    public async Task Another_mentors_permit_is_not_answered_under_this_ones_name()
    {
        var karla = await house.World.Coordinator("Karla");
        var (mona, mie) = (await house.World.NewMentor(karla, "Mona Under"), await house.World.NewMentor(karla, "Mie Over"));
        var permit = await Permit(karla, mona, new(2027, 1, 1));
        Assert.Equal(HttpStatusCode.NotFound, (await (await karla.Browse()).Open($"/mentors/{mie.Id}/permits/{permit}/answer")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await mona.Browse()).Open($"/mentors/{mona.Id}/permits/{permit}/answer")).Status);
    }

    [Fact]
    public async Task A_check_that_lapses_soon_is_told_once_to_mentor_and_coordinator_unless_a_newer_one_holds_longer()
    {
        var karla = await house.World.Coordinator("Karla Attest", World.West);
        var (mona, mie, max) = (await house.World.NewMentor(karla, "Mona Attest"), await house.World.NewMentor(karla, "Mie Nyattest"), await house.World.NewMentor(karla, "Max Længe"));
        foreach (var (mentor, until) in new[] { (mona, "2026-03-25"), (mie, "2026-03-25"), (mie, "2027-03-25"), (max, "2026-12-01"), (max, "2026-03-09") })
            await house.Force("insert into bot.mentor_check (id, mentor, unit, kind, issuer, issued_on, valid_until, outcome) values (gen_random_uuid(), $1, 2, 'criminal_record', 'Prøvepolitiet', '2026-01-01', $2, 'clear')", mentor.Id, DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture));
        foreach (var mentor in new[] { mona, mie }) // all else that is needed is there
            await house.Force("insert into bot.mentor_check (id, mentor, unit, kind, issuer, issued_on, valid_until, outcome) values (gen_random_uuid(), $1, 2, 'confidentiality_declaration', 'Prøvepolitiet', '2026-01-01', '2028-01-01', 'clear')", mentor.Id);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => house.As<WarnOfChecks, int>(warn => warn.Run(default))));
        Assert.Equal(0, await house.As<WarnOfChecks, int>(warn => warn.Run(default)));
        Task<long> Of(Person who) => house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'check_ending'", who.Id);
        Assert.Equal((1L, 0L, 0L), (await Of(mona), await Of(mie), await Of(max)));
        Assert.Equal($"/mentors/{mona.Id}", await house.Peek<string>("select string_agg(path, ' ') from bot.notice where account = $1 and kind = 'check_ending'", karla.Id));
        var own = await (await mona.Browse()).Open("/");
        Assert.Contains("A check lapses soon", own.Text, StringComparison.Ordinal);
        await own.Press("Read"); // what is still so stays on the start page
        Assert.DoesNotContain("A check lapses soon", own.Text, StringComparison.Ordinal);
        Assert.Contains("By 25 Mar 2026.", (await own.Open("/today/OwnCheckLapsing")).Text, StringComparison.Ordinal);
        Assert.Empty((await (await mie.Browse()).Open("/today/OwnCheckLapsing")).Page.QuerySelectorAll(".bot-work li"));
    }

    [Fact]
    public async Task A_permit_that_ends_soon_is_told_once_to_mentor_and_coordinator_unless_another_takes_its_place()
    {
        var karla = await house.World.Coordinator("Karla Varsel", World.West);
        var (mona, mie) = (await house.World.NewMentor(karla, "Mona Udløb"), await house.World.NewMentor(karla, "Mie Fornyet"));
        await Permit(karla, mona, new(2026, 4, 1));
        await Permit(karla, mie, new(2026, 4, 1));
        await Permit(karla, mie, new(2027, 4, 1));
        await Permit(karla, mona, new(2026, 12, 1), place: 2);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => house.As<WarnOfPermits, int>(warn => warn.Run(default))));
        await house.As<WarnOfPermits, int>(warn => warn.Run(default));
        Assert.Equal((1, 0, 1), (await Told(mona), await Told(mie), await Told(karla)));
        var (today, own) = (await (await karla.Browse()).Open("/today/PermitEnding"), await (await mona.Browse()).Open("/today/OwnPermitEnding"));
        Assert.Contains("Mona Udløb, 1 Apr 2026", today.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mie Fornyet", today.Text, StringComparison.Ordinal);
        Assert.Contains("1 Apr 2026", own.Text, StringComparison.Ordinal);

        await today.Open($"/mentors/{mona.Id}/permits/apply");
        await today.Fill("Establishment", "1").Press("Save");
        Assert.DoesNotContain("Mona Udløb", (await today.Open("/today/PermitEnding")).Text, StringComparison.Ordinal);
    }
}
