using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Features.Custody;
using BackOnTrack.Tests.Features.Inquiries;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Custody;

public sealed class OpeningAndClosingEstablishments(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task A_unit_without_establishments_gets_its_first_on_a_page_and_an_inquiry_names_it()
    {
        await house.Force("insert into bot.unit values (7, 'Nyoprettet')");
        var frida = await (await _world.Referrer("Frida Ny", 7)).Browse();
        await frida.BeginInquiry("Noor Nyoprettet");
        await frida.Fill("Asker", "PrisonOfficer").Fill("OnBehalf", "Myself").Fill("Contact", "lokal 12").Press("Continue");
        Assert.Contains("No establishment is registered in this unit yet", frida.Text, StringComparison.Ordinal);
        var karla = await (await _world.Coordinator("Karla Ny", 7)).Browse();
        await (await karla.Open("/establishments/new")).Press("Save");
        Assert.Contains("Fill this in", karla.Errors, StringComparison.Ordinal);
        await karla.Fill("Name", " Nyholm Arrest ").Fill("EstablishmentKind", "RemandPrison").Press("Save");
        Assert.Equal("/establishments", karla.Path);
        Assert.Contains("Nyholm Arrest", karla.Text, StringComparison.Ordinal);
        var (place, unit) = (await house.Peek<int>("select id from bot.establishment where name = 'Nyholm Arrest'"), await house.Peek<int>("select unit from bot.establishment where name = 'Nyholm Arrest'"));
        Assert.Equal((7, "remand_prison"), (unit, await house.Peek<string>("select kind from bot.establishment where id = $1", place)));
        await frida.Open(frida.Path);
        await frida.Fill("LegalStatus", "Sentenced").Fill("Establishment", $"{place}").Press("Continue");
        Assert.Equal(place, await house.Peek<int>("select establishment from bot.inquiry where id = $1", frida.Inquiry()));
        await (await karla.Open("/establishments/new")).Fill("Name", "nyholm ARREST").Fill("EstablishmentKind", "OpenPrison").Press("Save");
        Assert.Contains("An establishment of this name is there already", karla.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_name_holds_from_a_day_that_has_come_and_the_old_one_stays_on_the_page()
    {
        var karla = await (await _world.Coordinator("Karla Navn")).Browse();
        await karla.Open("/establishments/2/name");
        await karla.Fill("Name", "Arresthuset i Omdøbt").Fill("From", "11-03-2026").Press("Save");
        Assert.Contains("The day lies in the future", karla.Errors, StringComparison.Ordinal);
        await karla.Fill("From", "01-03-2026").Press("Save");
        Assert.Contains("Arresthuset i Omdøbt", karla.Text, StringComparison.Ordinal);
        Assert.Contains("Called Arresthuset i Prøveby until 1 March 2026", karla.Text, StringComparison.Ordinal);
        await (await karla.Open("/establishments/3/name")).Fill("Name", "Nyt navn").Press("Save");
        Assert.Contains("Another unit keeps this page", karla.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_establishment_is_offered_no_longer_takes_nobody_and_its_times_for_visits_end()
    {
        await house.Force("insert into bot.establishment values (8, 1, 'Lukket Fængsel', 'closed_prison')");
        await house.Force("insert into bot.visit_slot (id, establishment, weekday, starts, ends, \"from\", followed_at) values (gen_random_uuid(), 8, 'tuesday', '13:00', '15:00', '2026-01-01', '2026-01-01')");
        var course = await Course.Begin(house, "Mona Mentorsen");
        var karla = await _world.Coordinator("Karla Luk");
        await Say(karla, course, new() { Kind = CustodyKind.Status, Status = CustodyStatus.Sentenced, Establishment = 8, Day = new(2026, 1, 5) });
        var browser = await karla.Browse();
        await (await browser.Open("/establishments/8/close")).Fill("Last", "08-03-2026").Press("Save");
        Assert.Contains("Closed. The last day was 8 March 2026.", browser.Text, StringComparison.Ordinal);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.visit_slot where establishment = 8 and until = '2026-03-08' and followed_at is null"));
        Assert.Equal(["Custody.Refuse.EstablishmentClosed"], await Refused(karla, course, new() { Kind = CustodyKind.Status, Status = CustodyStatus.Remand, Establishment = 8, Day = new(2026, 3, 9) }));
        await Say(karla, course, new() { Kind = CustodyKind.Transfer, Establishment = 1, Day = new(2026, 3, 9) });
        Assert.Equal(["Custody.Refuse.EstablishmentClosed"], await Refused(karla, course, new() { Kind = CustodyKind.Transfer, Establishment = 8, Day = new(2026, 3, 20) }));
        await browser.Open($"/mentees/{course.Mentee}/custody/status");
        Assert.Empty(browser.Page.QuerySelectorAll("option[value='8']"));
        Assert.NotEmpty(browser.Page.QuerySelectorAll("option[value='1']"));
        Assert.Contains("Lukket Fængsel", (await browser.Open($"/mentees/{course.Mentee}/custody")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_sends_people_there_reads_the_directory_and_adds_nothing_to_it() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await (await _world.Referrer("Rita Læser")).Browse()).Open("/establishments/new")).Status);

    private Task<Outcome<Guid>> Run(Person by, Course course, CustodyEvent it) => house.As<RecordEvent, Outcome<Guid>>(act => act.Run(by.Actor, course.Mentee, it, null, default));

    private async Task Say(Person by, Course course, CustodyEvent it) => Assert.Empty((await Run(by, course, it)).Refusals);

    private async Task<IEnumerable<string>> Refused(Person by, Course course, CustodyEvent it) => (await Run(by, course, it)).Refusals.Select(r => r.Code);
}
