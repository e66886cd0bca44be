using System.Net;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.People;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Inquiries;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.Features.Safety;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.People;

public sealed class CorrectingAPerson(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Why = "Hun har selv vist sit pas i dag";

    private readonly World _world = house.World;

    /// <summary>A referrer sends an inquiry; the file it made.</summary>
    private async Task<(Person Referrer, Visitor Browser, Guid Inquiry, Guid Mentee)> Sent(string name, string born, string number = "")
    {
        var frida = await _world.Referrer($"Frida for {name}");
        var browser = await frida.Browse();
        await browser.SendInquiry(name, born, number);
        var inquiry = browser.Inquiry();
        return (frida, browser, inquiry, await house.Peek<Guid>("select mentee from bot.inquiry where id = $1", inquiry));
    }

    private static Visitor Say(Visitor desk, string why = Why) => desk.Fill("Source", "ThePerson").Fill("Words", why);

    private static async Task<string> Found(Visitor desk, string words)
    {
        await (await desk.Open("/search")).Fill("Words", words).Press("Search");
        return string.Join(',', desk.Page.QuerySelectorAll("main a[href^='/mentees/']").Select(a => a.TextContent));
    }

    private async Task<Outcome<Guid>> Run(Person who, Guid mentee, string name) => await house.As<CorrectPerson, Outcome<Guid>>(async a =>
        await a.Run(who.Actor, mentee, new() { Name = name, Source = CorrectionSource.ThePerson, Words = Why, Version = await house.Peek<uint>("select xmin from bot.mentee where id = $1", mentee) }, default));

    [Fact]
    public async Task O34_a_name_put_right_is_found_by_search_the_old_one_no_more_and_stands_in_the_history()
    {
        var (_, _, inquiry, mie) = await Sent("Mie Fejlskrevsen", "03-04-1991");
        var karla = await _world.Coordinator("Karla Retter");
        var desk = await (await karla.Browse()).Open($"/inquiries/{inquiry}");
        var before = (await house.Log())[^1].Id;
        await desk.Follow("Correct name, date of birth or number");
        Assert.Equal($"/mentees/{mie}/correct", desk.Path);
        await Say(desk.Fill("Name", "Mie Rigtigberg")).Press("Save the correction");
        Assert.Equal((HttpStatusCode.OK, "", $"/mentees/{mie}/corrections"), (desk.Status, desk.Errors, desk.Path));
        Assert.Contains("Name: from Mie Fejlskrevsen to Mie Rigtigberg", desk.Text, StringComparison.Ordinal);
        Assert.Contains($"The person: {Why}", desk.Text, StringComparison.Ordinal);
        Assert.Contains("Karla Retter", desk.Page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Mie Rigtigberg", ""), (await Found(desk, "rigtigberg"), await Found(desk, "fejlskrevsen")));
        Assert.Contains("Mie Rigtigberg", (await desk.Open($"/inquiries/{inquiry}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fejlskrevsen", desk.Text, StringComparison.Ordinal);
        Assert.Contains(await house.Log(before), e => e is { Act: "person_correct", Outcome: "done" } && e.Mentee == mie && e.Actor == karla.Id);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.act_log l join bot.person_correction c on c.id = l.record where c.mentee = $1 and l.act = 'person_correct' and l.class = 'alteration' and l.outcome = 'done'", mie));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.act_log where mentee = $1 and act = 'person_correct' and detail is not null", mie));
    }

    [Fact]
    public async Task The_duplicate_check_knows_the_right_number_and_birthday_and_no_longer_the_wrong_ones()
    {
        var (_, frida, inquiry, mie) = await Sent("Nora Talvendt", "05-06-1985", "050685-0000");
        var desk = await (await (await _world.Coordinator("Karla Tal")).Browse()).Open($"/mentees/{mie}/correct");
        await Say(desk.Fill("Born", "06-05-1985").Fill("Registration", "060585-0000")).Press("Save");
        Assert.Equal(("", $"/mentees/{mie}/corrections"), (desk.Errors, desk.Path));
        await frida.BeginInquiry("N. Talvendt", "", "0605850000");
        Assert.Equal($"/inquiries/{inquiry}/sent?known=true", frida.Path);
        await frida.BeginInquiry("Talvendt Nora", "06-05-1985");
        Assert.Equal($"/inquiries/{inquiry}/sent?known=true", frida.Path);
        await frida.BeginInquiry("En Ganske Anden", "05-06-1985", "050685-0000");
        Assert.NotEqual(inquiry, frida.Inquiry());
        Assert.True(await house.Peek<bool>("select m.registration_index = i.registration_index and i.registration is null from bot.mentee m join bot.inquiry i on i.mentee = m.id where m.id = $1", mie));
    }

    [Fact]
    public async Task A_draft_somebody_else_has_begun_about_the_person_follows_too()
    {
        var (_, frida, _, mie) = await Sent("Dora Kladdeholdt", "07-08-1979", "070879-0000");
        var (karla, kurt) = (await _world.Coordinator("Karla Kladde"), await _world.Coordinator("Kurt Kladde"));
        await house.Force("update bot.inquiry set state = 'declined', outcome = 'withdrawn', decided_at = bot.now() where mentee = $1", mie);
        var other = await (await kurt.Browse()).BeginInquiry("Dora Kladdeholdt", "07-08-1979", "070879-0000");
        Assert.Equal(mie, await house.Peek<Guid>("select mentee from bot.inquiry where id = $1", other.Inquiry()));
        var desk = await (await karla.Browse()).Open($"/mentees/{mie}/correct");
        await Say(desk.Fill("Registration", "080779-0000")).Press("Save");
        Assert.Equal("", desk.Errors);
        Assert.Equal(1L, await house.Peek<long>("select count(distinct registration_index) from bot.inquiry where mentee = $1", mie));
    }

    [Fact]
    public async Task A_number_of_another_file_is_refused_at_its_field_without_saying_whose_and_what_was_typed_stays()
    {
        await Sent("Hemmelig Holdersen", "09-09-1969", "090969-0000");
        var (_, _, _, mie) = await Sent("Mia Udennummer", "10-10-1970");
        var desk = await (await (await _world.Coordinator("Karla Optaget")).Browse()).Open($"/mentees/{mie}/correct");
        await Say(desk.Fill("Registration", "0909690000")).Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Status);
        Assert.Contains("already belongs to another file", desk.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Holdersen", desk.Text, StringComparison.Ordinal);
        Assert.NotNull(desk.Page.QuerySelector("#Input_Registration[aria-invalid], [name='Input.Registration'].input-error, .form-error [name='Input.Registration']"));
        Assert.Equal("0909690000", desk.Page.QuerySelector("[name='Input.Registration']")!.GetAttribute("value"));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.person_correction where mentee = $1", mie));
    }

    [Fact]
    public async Task O23_every_recipient_of_the_name_has_one_notice_with_the_right_one_and_whoever_asked_a_notice_without_content()
    {
        var (karla, kurt) = (await _world.Coordinator("Karla Modtager"), await _world.Coordinator("Kurt Modtager"));
        var course = await Course.Begin(house, "Mona Navnementor");
        var (one, other, without) = (await karla.Registers("Første Navnekommune"), await karla.Registers("Anden Navnekommune"), await karla.Registers("Tredje Navnekommune"));
        foreach (var to in new[] { one, one, other }) await karla.Says(course.Id, await course.Mentor.Prepares(course.Id, SafetyStory.APlaceToLive(to)));
        await karla.Says(course.Id, await course.Mentor.Prepares(course.Id, SafetyStory.APlaceToLive(without, facts: Domain.Safety.ShareFact.Mentorship)));
        var desk = await (await kurt.Browse()).Open(course.At);
        await desk.Follow("Correct name, date of birth or number");
        await Say(desk.Fill("Name", "Sara Rigtigsen")).Press("Save");
        Assert.Equal("", desk.Errors);
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.recipient_notice where mentee = $1 and cause = 'correction'", course.Mentee));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.recipient_notice where mentee = $1 and recipient = $2", course.Mentee, without));
        await desk.Open($"{course.At}/told-recipients");
        Assert.Contains("Navnet er Sara Rigtigsen.", desk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fiktivsen", desk.Text, StringComparison.Ordinal);
        await Say((await desk.Open($"/mentees/{course.Mentee}/correct")).Fill("Born", "01-02-1990"), "Datoen manglede helt i papirerne").Press("Save");
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.recipient_notice where mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task Whoever_sent_it_in_is_told_that_something_was_put_right_and_not_what()
    {
        var (person, _, inquiry, mie) = await Sent("Lis Forkertsen", "11-11-1971");
        var desk = await (await (await _world.Coordinator("Karla Fortæller")).Browse()).Open($"/mentees/{mie}/correct");
        await Say(desk.Fill("Name", "Lis Rettedahl")).Press("Save");
        Assert.Equal("", desk.Errors);
        var frida = await (await person.Browse()).Open("/");
        Assert.DoesNotContain("Rettedahl", frida.Text, StringComparison.Ordinal);
        await frida.Follow("Something about the person in an inquiry you sent was corrected");
        Assert.Equal((HttpStatusCode.OK, $"/inquiries/{inquiry}/sent"), (frida.Status, frida.Path));
        Assert.DoesNotContain("Rettedahl", frida.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_is_not_there_for_mentor_coach_referrer_another_unit_and_whoever_is_kept_away()
    {
        var karla = await _world.Coordinator("Karla Historie");
        var course = await Course.Begin(house, "Mona Historie");
        var (_, frida, _, lis) = await Sent("Lis Historsen", "12-12-1972");
        var (coach, vera, kept) = (await _world.Coach("Claus Historie"), await _world.Coordinator("Vera Historie", World.West), await _world.Coordinator("Kim Holdtvæk"));
        foreach (var file in new[] { course.Mentee, lis })
        {
            (await Run(karla, file, "Sara Historisk")).Accepted(out _, out _);
            await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", kept.Id, file);
        }
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'coach', $2, 1, '2026-01-20', 'coach', $1)", coach.Id, course.Mentee);
        foreach (var tail in new[] { "corrections", "correct" })
        {
            foreach (var who in new[] { course.Mentor, coach, vera, kept }) Assert.Equal(HttpStatusCode.NotFound, (await (await who.Browse()).Open($"/mentees/{course.Mentee}/{tail}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await frida.Open($"/mentees/{lis}/{tail}")).Status);
        }
        Assert.Equal(HttpStatusCode.OK, (await (await karla.Browse()).Open($"/mentees/{course.Mentee}/corrections")).Status);
        foreach (var who in new[] { course.Mentor, coach, vera, kept })
            Assert.Equal(0L, await house.As<Database, long>(async db => (await db.Read<long>(who.Actor, Access.Act.HouseRead, async tx => await tx.Ask<long>($"select count(*) from bot.person_correction where mentee = any ({new[] { course.Mentee, lis }})", default), default)).Value()));
        Assert.Equal(RefusalKind.NotFound, (await Run(kept, course.Mentee, "Sara Udenom")).Refusals[0].Kind);
    }

    [Fact]
    public async Task The_data_protection_officer_reads_it_after_giving_a_reason_and_not_before()
    {
        var karla = await _world.Coordinator("Karla Værn");
        var (_, _, _, mie) = await Sent("Mie Værnesen", "01-03-1983");
        var desk = await (await karla.Browse()).Open($"/mentees/{mie}/correct");
        await Say(desk.Fill("Name", "Mie Værnedahl")).Press("Save");
        var dina = await (await _world.Somebody("Dina Værn", World.East, Role.DataProtection)).Browse();
        Assert.Equal(HttpStatusCode.NotFound, (await dina.Open($"/mentees/{mie}/corrections")).Status);
        var reference = (await house.Peek<string>("select reference from bot.mentee where id = $1", mie))!;
        await (await dina.Open("/files/open")).Fill("Reference", reference).Fill("Cause", "ReviewOfKeeping").Fill("Words", "Personen har klaget over sit navn").Press("Open");
        await dina.Follow("What was corrected about the person");
        Assert.Contains("from Mie Værnesen to Mie Værnedahl", dina.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await dina.Open($"/mentees/{mie}/correct")).Status);
    }

    [Fact]
    public async Task Whoever_saves_second_sees_both_texts_and_overwrites_only_knowingly()
    {
        var (_, _, _, mie) = await Sent("Mie Toskrevet", "02-04-1984");
        var (first, second) = (await (await (await _world.Coordinator("Karla Først")).Browse()).Open($"/mentees/{mie}/correct"), await (await (await _world.Coordinator("Kurt Sidst")).Browse()).Open($"/mentees/{mie}/correct"));
        await Say(first.Fill("Name", "Mie Førsteret").Fill("Born", "03-04-1984")).Press("Save");
        await Say(second.Fill("Name", "Mie Andenret")).Press("Save");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        foreach (var words in new[] { "Mie Førsteret", "Karla Først" }) Assert.Contains(words, second.Text, StringComparison.Ordinal);
        Assert.Equal("Theirs: 03/04/1984", second.Page.QuerySelector("[id$='Born-theirs']")!.TextContent);
        Assert.Equal("Mie Andenret", second.Page.QuerySelector("[name='Input.Name']")!.GetAttribute("value"));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.person_correction where mentee = $1", mie));
        await second.Press("Save");
        Assert.Equal(("", $"/mentees/{mie}/corrections"), (second.Errors, second.Path));
        Assert.Contains("from Mie Førsteret to Mie Andenret", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_meaning_is_said_at_its_field_and_a_draft_is_corrected_in_its_form()
    {
        var (_, frida, _, mie) = await Sent("Mie Feltesen", "04-05-1986");
        var desk = await (await (await _world.Coordinator("Karla Felt")).Browse()).Open($"/mentees/{mie}/correct");
        await Say(desk).Press("Save");
        Assert.Contains("Nothing here differs", desk.Errors, StringComparison.Ordinal);
        await desk.Fill("Name", "").Fill("Registration", "99").Fill("Words", "x").Press("Save");
        foreach (var words in new[] { "Write the person's name", "has 10 or 11 digits", "at least three words" }) Assert.Contains(words, desk.Errors, StringComparison.Ordinal);
        await frida.BeginInquiry("Kladde Endnusen", "05-06-1987");
        var draft = await house.Peek<Guid>("select mentee from bot.inquiry where id = $1", frida.Inquiry());
        await desk.Open($"/mentees/{draft}/correct");
        Assert.Contains("still a draft", desk.Text, StringComparison.Ordinal);
        Assert.Null(desk.Page.QuerySelector("[name='Input.Name']"));
        Assert.Equal("People.Refuse.StillDraft", (await Run(await _world.Coordinator("Kurt Felt"), draft, "Kladde Rettet")).Refusals[0].Code);
    }
}
