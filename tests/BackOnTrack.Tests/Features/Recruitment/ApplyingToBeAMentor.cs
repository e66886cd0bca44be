using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Recruitment;

public sealed class ApplyingToBeAMentor(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private static Visitor Tell(Visitor form, string name = "Sofus Søgersen") => form.Fill("Unit", "1").Fill("Name", name).Fill("Phone", "11 22 33 44").Fill("Background", "Law")
        .Fill("Languages", "so").Fill("Region", "Fyn").Fill("Motives", "Jeg kan lytte").Fill("Availability", "Torsdage").Fill("Confirmed", "true");

    private async Task Open(Person by)
    {
        await _world.RoleTexts(by);
        var browser = await (await by.Browse()).Open("/applications/form");
        await browser.Fill("Open", "true").Press("Save");
        Assert.Contains("The form is open", browser.Text);
    }

    [Fact]
    public async Task A_stranger_applies_through_the_open_form_and_the_offices_coordinator_reads_it()
    {
        var karla = await _world.Coordinator("Karla");
        await Open(karla);
        var last = await house.Peek<long>("select coalesce(max(id), 0) from bot.act_log");
        var stranger = await (await house.Visit()).Open("/apply");
        Assert.Contains("What a mentor does", stranger.Text);
        await Tell(stranger, "Solvej Søgersen").Press("Send the application");
        Assert.Equal("/apply/thanks", stranger.Path);
        Assert.DoesNotContain("Solvej", stranger.Text);
        Assert.Single(await house.Log(last), e => e.Act == "application_enter");

        var browser = await (await karla.Browse()).Open("/applications");
        await browser.Follow("Solvej Søgersen");
        Assert.Contains("Jeg kan lytte", browser.Text);
        Assert.Contains("Role description confirmed", browser.Text);
        Assert.Contains("through the public form", browser.Text);
        var viggo = await (await (await _world.Coordinator("Viggo", World.West)).Browse()).Open("/applications");
        Assert.DoesNotContain("Solvej", viggo.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await viggo.Open(browser.Path)).Status);
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_something_is_missing_and_everything_wrong_is_named_at_once()
    {
        await Open(await _world.Coordinator("Karla"));
        var stranger = await (await house.Visit()).Open("/apply");
        await stranger.Fill("Motives", "Mine grunde").Press("Send the application");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stranger.Status);
        Assert.Contains("Write a name", stranger.Errors);
        Assert.Contains("telephone number or an e-mail", stranger.Errors);
        Assert.Contains("read and confirmed", stranger.Errors);
        Assert.Contains("Mine grunde", stranger.Text);
    }

    [Fact]
    public async Task An_administrator_shuts_the_form_and_from_then_on_nothing_comes_in_by_the_page_left_open()
    {
        await Open(await _world.Coordinator("Karla"));
        var stranger = Tell(await (await house.Visit()).Open("/apply"));
        var admin = await (await (await _world.Somebody("Ada", World.East, Role.Administrator)).Browse()).Open("/applications/form");
        await admin.Fill("Open", "false").Press("Save");
        Assert.Contains("The form is shut", admin.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.Open("/applications")).Status);
        await stranger.Press("Send the application");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stranger.Status);
        Assert.Contains("The form was closed while you wrote", stranger.Text);
        Assert.Contains("Jeg kan lytte", stranger.Text);
        Assert.Contains("do not take applications", (await stranger.Open("/apply")).Text);
    }

    [Fact]
    public async Task Whoever_confirmed_an_older_role_description_reads_the_newer_one_first()
    {
        var karla = await _world.Coordinator("Karla");
        await Open(karla);
        var stranger = Tell(await (await house.Visit()).Open("/apply"));
        var browser = await (await karla.Browse()).Open("/applications/texts/Role");
        await browser.Fill("Words", $"En mentor skriver et notat. {Guid.NewGuid()}").Press("Publish this version");
        Assert.Equal("/applications/texts", browser.Path);
        await stranger.Press("Send the application");
        Assert.Contains("newer role description", stranger.Errors);
        Assert.Contains("skriver et notat", stranger.Text);
        await Tell(stranger).Press("Send the application");
        Assert.Equal("/apply/thanks", stranger.Path);
    }

    [Fact]
    public async Task Two_people_publish_at_once_and_the_later_one_sees_both_texts()
    {
        var karla = await _world.Coordinator("Karla");
        await _world.RoleTexts(karla);
        var (first, second) = (await (await karla.Browse()).Open("/applications/texts/Criteria"), await (await (await _world.Coordinator("Kim")).Browse()).Open("/applications/texts/Criteria"));
        await first.Fill("Words", $"Er rolig {Guid.NewGuid()}").Press("Publish");
        await second.Fill("Words", "Er til at stole på").Press("Publish");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Er rolig", second.Text);
        Assert.Contains("Er til at stole på", second.Text);
    }

    [Fact]
    public async Task A_coordinator_enters_what_came_on_paper()
    {
        var karla = await _world.Coordinator("Karla");
        await _world.RoleTexts(karla);
        var browser = await (await karla.Browse()).Open("/applications/new");
        await Tell(browser).Press("Save the application");
        Assert.Contains("entered by a coordinator", browser.Text);
        Assert.Null(await house.Peek<string>("select string_agg(a::text, '') from bot.application a where a::text like '%Sofus%' or a::text like '%Torsdage%'"));
    }
}
