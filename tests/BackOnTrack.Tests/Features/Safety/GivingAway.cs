using System.Net;
using AngleSharp.Html.Dom;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.People;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Assessment;
using BackOnTrack.Features.Safety;
using BackOnTrack.Tests.Devices;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Safety;

public sealed class GivingAway(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task One_prepares_another_decides_and_the_address_shows_the_copy_until_it_is_recalled()
    {
        var karla = await _world.Coordinator("Karla");
        var course = await Course.Begin(house, "Mona Mentorsen");
        await karla.Registers("Opdigtet Kommune");
        var mona = await (await course.Mentor.Browse()).Open($"{course.At}/disclosures/new");
        Assert.Contains("never for an investigation", mona.Text);
        var recipient = await house.Peek<Guid>("select id from bot.recipient where name = 'Opdigtet Kommune'");
        await mona.Fill("Recipient", recipient.ToString()).Fill("Purpose", "Housing").Fill("Ground", "NecessaryForRelease").Fill("Input.Facts", "Name").Fill("Input.Facts", "Category")
            .Fill("Words", "Et sted at bo").Fill("Expires", "01-05-2026").Press("Prepare");
        Assert.Contains("not verified", mona.Text, StringComparison.OrdinalIgnoreCase);
        var at = mona.Path;

        var desk = await (await karla.Browse()).Open($"{at}/decide");
        await desk.Fill("Yes", "true").Press("Decide");
        Assert.Contains("not decided yet", desk.Errors);
        await mona.Open("/today/DoubtsToSettle");
        await mona.Follow("Decide each");
        await mona.Fill("Answers[Category]", "SendWithRemark").Press("Save");
        await (await desk.Open($"{at}/decide")).Fill("Yes", "true").Press("Decide");
        Assert.Contains("Sara Fiktivsen", (await desk.Open($"{at}/print")).Text);
        Assert.Contains("ikke bekræftet", desk.Text);

        await (await desk.Open($"{at}/link")).Press("Make the address");
        var link = new Uri(desk.Page.QuerySelector(".bot-break")!.TextContent.Trim()).AbsolutePath;
        var office = await (await house.Visit()).Open(link);
        Assert.DoesNotContain("Sara", office.Text);
        await office.Press("Show the information");
        Assert.Contains("Sara Fiktivsen", office.Text);
        Assert.Contains("opened by the recipient", (await desk.Open(at)).Text, StringComparison.OrdinalIgnoreCase);

        await (await desk.Open($"{at}/recall")).Fill("Cause", "NoLongerNeeded").Press("Take it back");
        var gone = await office.Open(link);
        Assert.Equal(HttpStatusCode.NotFound, gone.Status);
        var gonePage = Caller.Faceless(gone.Answer.DocumentElement.OuterHtml);
        Assert.Equal(gonePage, Caller.Faceless((await office.Open($"/copies/{new string('a', 64)}")).Answer.DocumentElement.OuterHtml));
        await (await desk.Open("/today/RecipientToTell")).Follow("Note that they were told");
        await desk.Fill("Proof", "LetterSent").Press("Save");
        Assert.Contains("Letter sent", desk.Text);
    }

    [Fact]
    public async Task Scenario_40_what_was_prepared_before_an_acquittal_does_not_go_out_after_it()
    {
        var (karla, kurt) = (await _world.Coordinator("Karla Frifundet"), await _world.Coordinator("Kurt Frifundet"));
        var course = await Course.Begin(house, "Mie Frifundsen");
        await house.Force("update bot.mentee set category = 'convicted' where id = $1", course.Mentee);
        var id = await karla.Prepares(course.Id, SafetyStory.APlaceToLive(await karla.Registers("Frifundet Kommune"), ShareGround.NecessaryForRelease, ShareFact.Name, ShareFact.Category));
        await karla.Settles(course.Id, id, DoubtAnswer.CheckedToday);
        await house.Force("update bot.mentee set category = 'assessed_vulnerable' where id = $1", course.Mentee);
        var desk = await (await kurt.Browse()).Open($"{course.At}/disclosures/{id}/decide");
        await desk.Fill("Yes", "true").Press("Decide");
        Assert.Contains("says something else by now", desk.Errors, StringComparison.Ordinal);
        Assert.Equal("prepared", await house.Peek<string>("select state from bot.disclosure where id = $1", id));
        await desk.Fill("Yes", "false").Press("Decide");
        Assert.Equal("refused", await house.Peek<string>("select state from bot.disclosure where id = $1", id));
    }

    [Fact]
    public async Task O55_sending_to_anybody_outside_the_register_is_refused()
    {
        var karla = await _world.Coordinator("Kirsten");
        var course = await Course.Begin(house, "Mads Mentorsen");
        var left = await karla.Registers("Nedlagt Kommune");
        (await house.As<EndRecipient, Outcome<Guid>>(a => a.Run(karla.Actor, left, default))).Value();
        foreach (var nobody in new[] { left, Guid.NewGuid() })
            Assert.Contains("Safety.Refuse.NotRegistered", (await house.As<PrepareDisclosure, Outcome<Guid>>(a => a.Run(course.Mentor.Actor, course.Id, SafetyStory.APlaceToLive(nobody), default))).Refusals.Select(r => r.Code));
    }

    [Fact]
    public async Task A_recipient_taken_out_of_the_register_receives_nothing_more_and_what_still_holds_is_counted()
    {
        var karla = await _world.Coordinator("Karla Udgået");
        var course = await Course.Begin(house, "Max Mentorsen");
        var to = await karla.Registers("Udgået Kommune");
        var given = await course.Mentor.Prepares(course.Id, SafetyStory.APlaceToLive(to));
        await karla.Says(course.Id, given);
        var link = (await house.As<LinkCopy, Outcome<CopyLink>>(a => a.Run(karla.Actor, course.Id, given, default))).Value();
        var stranger = await house.Visit();
        Assert.Equal(HttpStatusCode.OK, (await stranger.Open($"/copies/{link.Token}")).Status);

        var desk = await (await karla.Browse()).Open("/safety/recipients");
        await desk.Submit((IHtmlButtonElement)desk.Page.QuerySelector($"form:has(input[value='{to}']) button")!);
        Assert.Contains("Udgået Kommune is no longer in the register. In the files you can see, 1 disclosure to it is still in force", desk.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open($"/copies/{link.Token}")).Status);
        Assert.DoesNotContain("/link", string.Join(' ', (await desk.Open($"{course.At}/disclosures/{given}")).Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href"))), StringComparison.Ordinal);
        Assert.Contains("no longer in the register since", desk.Text, StringComparison.Ordinal);
        Assert.Contains("Safety.Refuse.NotRegistered", (await house.As<LinkCopy, Outcome<CopyLink>>(a => a.Run(karla.Actor, course.Id, given, default))).Refusals.Select(r => r.Code));
    }

    [Fact]
    public async Task O23_each_recipient_of_what_was_wrong_has_one_notice()
    {
        var karla = await _world.Coordinator("Karen");
        var course = await Course.Begin(house, "Maja Mentorsen");
        var (one, other) = (await karla.Registers("Første Kommune"), await karla.Registers("Anden Kommune"));
        foreach (var to in new[] { one, one, other }) await karla.Says(course.Id, await course.Mentor.Prepares(course.Id, SafetyStory.APlaceToLive(to)));
        var desk = await (await karla.Browse()).Open($"{course.At}/disclosures/correct");
        await desk.Fill("Fact", "Name").Fill("Words", "Navnet staves med z").Press("List everybody");
        Assert.Contains("Første Kommune", desk.Text);
        Assert.Contains("staves med z", desk.Text);
        Assert.Equal(2, await house.Peek<long>("select count(*) from bot.recipient_notice where mentorship = $1 and cause = 'correction'", course.Id));
    }

    [Fact]
    public async Task Scenario_57_a_consent_taken_back_ends_what_rests_on_it_in_the_same_breath()
    {
        var (karla, asger) = (await _world.Coordinator("Kamma"), await _world.Assessor("Asger"));
        var inquiry = await (await (await _world.Inquiry("Mie Fiktivsen")).Prepare(karla)).Ask(karla, asger);
        await inquiry.Decide(asger, DecisionOutcome.Accepted);
        var course = await house.Mentored(inquiry, World.East, "Mie Mentorsen");
        (await house.As<RecordConsent, Outcome<Guid>>(a => a.Run(karla.Actor, inquiry.Id, new() { Purpose = ConsentPurpose.ShareWithMunicipality, Answer = ConsentState.Given, On = new(2026, 3, 10), Proof = ConsentProof.Signature }, default))).Value();
        var to = await karla.Registers("Samtykke Kommune");
        var (rests, stands) = (await course.Mentor.Prepares(course.Id, SafetyStory.APlaceToLive(to, ShareGround.Consent)), await course.Mentor.Prepares(course.Id, SafetyStory.APlaceToLive(to)));
        foreach (var it in new[] { rests, stands }) await karla.Says(course.Id, it);
        var link = (await house.As<LinkCopy, Outcome<CopyLink>>(a => a.Run(karla.Actor, course.Id, rests, default))).Value();

        (await house.As<WithdrawConsent, Outcome<Guid>>(a => a.Run(karla.Actor, inquiry.Id, new() { Purpose = ConsentPurpose.ShareWithMunicipality, On = new(2026, 3, 10) }, default))).Value();
        Assert.Equal("recalled in_force", await house.Peek<string>("select string_agg(state, ' ' order by id = $1 desc) from bot.disclosure where id in ($1, $2)", rests, stands));
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.Visit()).Open($"/copies/{link.Token}")).Status);
        Assert.Equal(1, await house.Peek<long>("select count(*) from bot.recipient_notice where disclosure = $1 and cause = 'consent_withdrawn'", rests));
        Assert.NotNull(await house.Peek<byte[]>("select frozen from bot.disclosure_copy where id = $1", rests)); // what they had is on file
        var again = await course.Mentor.Prepares(course.Id, SafetyStory.APlaceToLive(to, ShareGround.Consent));
        Assert.Contains("Safety.Refuse.NoConsent", (await house.As<DecideDisclosure, Outcome<Guid>>(a => a.Run(karla.Actor, course.Id, again, true, default))).Refusals.Select(r => r.Code));
    }

    [Fact]
    public async Task Scenario_40_an_acquittal_tells_everybody_who_was_given_the_category()
    {
        var (karla, asger) = (await _world.Coordinator("Kaja"), await _world.Assessor("Astrid"));
        var inquiry = await (await (await _world.Inquiry("Bo Fiktivsen")).Prepare(karla)).Ask(karla, asger);
        await inquiry.Decide(asger, DecisionOutcome.Accepted);
        var course = await house.Mentored(inquiry, World.East, "Bo Mentorsen");
        var (told, not) = (await karla.Registers("Kategori Kommune"), await karla.Registers("Navne Kommune"));
        var given = await course.Mentor.Prepares(course.Id, SafetyStory.APlaceToLive(told, ShareGround.NecessaryForRelease, ShareFact.Name, ShareFact.Category));
        await course.Mentor.Settles(course.Id, given, DoubtAnswer.SendWithRemark);
        foreach (var it in new[] { given, await course.Mentor.Prepares(course.Id, SafetyStory.APlaceToLive(not)) }) await karla.Says(course.Id, it);
        await course.WithPlan();
        Assert.True(await house.Peek<DateOnly>("select next_review from bot.plan where mentorship = $1 and state = 'agreed'", course.Id) > new DateOnly(2026, 3, 24));
        (await house.As<RecordCategory, Outcome<Guid>>(a => a.Run(karla.Actor, inquiry.Id, new() { Category = PersonCategory.Acquitted, Since = new(2026, 3, 10), Source = SourceKind.CourtDocument }, default))).Value();
        Assert.Equal(told, await house.Peek<Guid>("select recipient from bot.recipient_notice where mentee = $1 and cause = 'category_changed'", course.Mentee));
        Assert.Equal(1, await house.Peek<long>("select count(*) from bot.recipient_notice where mentee = $1", course.Mentee));
        // The review comes forward, and nothing of article 10 is there to be locked: no column holds it.
        Assert.Equal(new DateOnly(2026, 3, 24), await house.Peek<DateOnly>("select next_review from bot.plan where mentorship = $1 and state = 'agreed'", course.Id));
        Assert.Equal("change_of_status", await house.Peek<string>("select next_occasion from bot.plan where mentorship = $1 and state = 'agreed'", course.Id));
        Assert.DoesNotContain(FieldClasses.All, c => c.Value is DataClass.Special && c.Key.StartsWith("mentee.", StringComparison.Ordinal));
    }
}
