using System.Net;
using System.Text;
using BackOnTrack.Tests.Features.Network;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.Features.Training;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Documents;

public sealed class KeepingDocuments(TestHouse house) : IClassFixture<TestHouse>
{
    /// <summary>A picture of one point.</summary>
    internal static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    internal static async Task<Visitor> Send(Visitor who, string path, string name, byte[] file, string? place = null, string called = "")
    {
        await who.Open(path);
        var token = who.Page.QuerySelector("main form input[name=form]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(file), "Upload", name }, { new StringContent(place ?? ""), "Input.Place" }, { new StringContent(called), "Input.Name" }, { new StringContent(token), "form" }, { new StringContent(Guid.NewGuid().ToString()), "once" },
        };
        return await who.Send(HttpMethod.Post, path, form);
    }

    private static Task<Visitor> Bring(Visitor who, Course course, string name, byte[] file, string? place = null) => Send(who, $"{course.At}/documents/new", name, file, place ?? $"Mentorship/{course.Id}");

    [Fact]
    public async Task A_document_is_kept_sealed_and_taken_out_again_and_both_are_written_down()
    {
        var course = await Course.Begin(house);
        var mona = await Bring(await course.Mentor.Browse(), course, "brev.png", Picture);
        Assert.Equal(($"{course.At}/documents", ""), (mona.Path, mona.Errors));
        Assert.Contains("brev.png", mona.Text, StringComparison.Ordinal);
        Assert.Contains("No scanner is set up", mona.Text, StringComparison.Ordinal);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.document_body where position('IDAT'::bytea in content) > 0 or position('SUVORA'::bytea in content) > 0"));
        await mona.Follow("brev.png");
        Assert.Equal(Picture, mona.Bytes); // there was nothing to take out
        Assert.Equal("attachment; filename=document-1.png; filename*=UTF-8''document-1.png", mona.Heads["Content-Disposition"]);
        Assert.Equal("nosniff", mona.Heads["X-Content-Type-Options"]);
        Assert.Equal("disclosure", await house.Peek<string>("select class from bot.act_log where act = 'document_take' and mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task What_is_not_what_its_name_says_is_empty_or_too_large_is_refused_in_words()
    {
        var course = await Course.Begin(house);
        var mona = await course.Mentor.Browse();
        foreach (var (name, file, says) in new (string, byte[], string)[]
        {
            ("brev.pdf", Encoding.ASCII.GetBytes("MZ this runs"), "not what the name says"), ("brev.exe", CohortStory.Pdf, "no kind of file that is taken"), ("brev.png", CohortStory.Pdf, "not what the name says"),
            ("brev.pdf", [], "not empty"), ("brev.png", [.. Picture, .. new byte[12_300_000]], "The file is 12.3 MB. At most 10 MB are taken."), ("brev.png", Picture[..30], "cannot be read"),
        })
        {
            await Bring(mona, course, name, file);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, mona.Status);
            Assert.Contains(says, mona.Errors, StringComparison.Ordinal);
        }
        await Bring(mona, course, "brev.png", Picture, place: "");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mona.Status);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.document where mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task The_wall_of_the_record_decides_who_finds_its_documents_and_their_earlier_versions()
    {
        var course = await Course.Begin(house);
        await course.MenteeSays();
        var mona = await course.Mentor.Browse();
        var lis = await mona.Knows(course, "Lis");
        var meeting = await mona.Meets(course, "20-03-2026", "Tiden der kommer", lis);
        await Bring(mona, course, "lokale.png", Picture, $"NetworkMeeting/{meeting.Split('/')[^1]}");
        var first = mona.Page.QuerySelectorAll("a").First(a => a.TextContent.StartsWith("lokale.png", StringComparison.Ordinal)).GetAttribute("href")!;
        await Send(mona, $"{first}/replace", "lokale2.png", Picture);
        Assert.Contains("version 2", mona.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("lokale2.png", mona.Text, StringComparison.Ordinal); // it keeps its name

        var karla = await house.World.Coordinator("Karla Fætter");
        Assert.Equal(HttpStatusCode.OK, (await (await karla.Browse()).Open(first)).Status);
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", karla.Id, course.Mentee);
        var coach = await house.World.Coach("Clara Coach");
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'coach', $2, 1, '2026-01-20', 'match', $1)", coach.Id, course.Mentee);
        foreach (var other in new[] { karla, coach })
            foreach (var page in new[] { $"{course.At}/documents", first, $"{first}/replace" }) Assert.Equal(HttpStatusCode.NotFound, (await (await other.Browse()).Open(page)).Status);

        await Send(mona, $"{first}/replace", "lokale3.png", Picture);
        Assert.Contains("not the newest", mona.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_on_anothers_note_is_not_there_for_the_next_mentor()
    {
        var course = await Course.Begin(house);
        var mona = await course.Mentor.Browse();
        await mona.Open($"{course.At}/sessions/new");
        await mona.Fill("TookPlace", "Held").Fill("Date", "10-03-2026").Fill("Minutes", "45").Fill("Kind", "Visit").Fill("Happened", "Vi skrev et brev.").Press("Save");
        var session = await house.Peek<Guid>("select id from bot.session where mentee = $1", course.Mentee);
        await Bring(mona, course, "brev.png", Picture, $"Session/{session}");
        Assert.Contains("brev.png", mona.Text, StringComparison.Ordinal);
        var next = await house.World.Somebody("Mads Efterfølger", World.East, BackOnTrack.Domain.Role.Mentor);
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'mentor', $2, 1, '2026-01-20', 'match', $1)", next.Id, course.Mentee);
        var mads = await (await next.Browse()).Open($"{course.At}/documents");
        Assert.DoesNotContain("brev.png", mads.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await mads.Open($"{course.At}/documents/{await house.Peek<Guid>("select id from bot.document where mentee = $1", course.Mentee)}")).Status);
    }

    [Fact]
    public async Task Scenario_17_after_the_closing_a_saved_link_opens_neither_file_nor_attachment()
    {
        var course = await Course.Begin(house);
        await house.Force("update bot.mentorship set held_sessions = 0 where id = $1", course.Id);
        var mona = await Bring(await course.Mentor.Browse(), course, "brev.png", Picture);
        string[] saved = [course.At, $"{course.At}/documents", mona.Page.QuerySelectorAll("a").First(a => a.TextContent.StartsWith("brev.png", StringComparison.Ordinal)).GetAttribute("href")!];
        foreach (var link in saved) Assert.Equal(HttpStatusCode.OK, (await mona.Open(link)).Status);
        var karla = await (await (await house.World.Coordinator("Karla Lukker")).Browse()).Open($"{course.At}/end");
        await karla.Fill("Day", "10-03-2026").Fill("By", "Mentee").Fill("Reason", "MenteesWish").Fill("Planned", "false").Press("End the mentorship");
        Assert.Contains("Cancelled", karla.Text, StringComparison.Ordinal);
        foreach (var link in saved) Assert.Equal(HttpStatusCode.NotFound, (await mona.Open(link)).Status);
    }

    [Fact]
    public async Task What_is_removed_is_gone_and_that_it_was_there_stays()
    {
        var course = await Course.Begin(house);
        var mona = await Bring(await course.Mentor.Browse(), course, "brev.png", Picture);
        var at = mona.Page.QuerySelectorAll("a").First(a => a.TextContent.StartsWith("brev.png", StringComparison.Ordinal)).GetAttribute("href")!;
        await mona.Open($"{at}/remove");
        await mona.Press("Remove");
        Assert.Contains("Removed", mona.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("brev.png", mona.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await mona.Open(at)).Status);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.document_body where mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task A_document_has_the_name_it_was_given_and_the_type_its_contents_have()
    {
        var course = await Course.Begin(house);
        var mona = await Send(await course.Mentor.Browse(), $"{course.At}/documents/new", "IMG 2031", Picture, $"Mentorship/{course.Id}", "Foto af <tavlen>");
        Assert.Contains("Foto af <tavlen>", mona.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("IMG", mona.Text, StringComparison.Ordinal);
        await mona.Follow("Foto af");
        Assert.Equal("image/png", mona.Heads["Content-Type"]);
        Assert.DoesNotContain("tavlen", mona.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_version_is_taken_and_removed_by_itself()
    {
        var course = await Course.Begin(house);
        var mona = await Bring(await course.Mentor.Browse(), course, "brev.png", Picture);
        var first = mona.Page.QuerySelectorAll("a").First(a => a.TextContent.StartsWith("brev.png", StringComparison.Ordinal)).GetAttribute("href")!;
        await Send(mona, $"{first}/replace", "brev.pdf", CohortStory.Pdf);
        Assert.Equal(Picture, (await mona.Open(first)).Bytes);
        await mona.Open($"{first}/remove");
        await mona.Press("Remove");
        Assert.Equal(HttpStatusCode.NotFound, (await mona.Open(first)).Status);
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString((await (await mona.Open($"{course.At}/documents")).Follow("brev.png")).Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_full_takes_no_more()
    {
        var course = await Course.Begin(house);
        var mona = await Bring(await course.Mentor.Browse(), course, "brev.png", Picture);
        await house.Force("update bot.document set bytes = 100000000 where mentee = $1", course.Mentee);
        await Bring(mona, course, "mere.png", Picture);
        Assert.Contains("no more room", mona.Errors, StringComparison.Ordinal);
    }
}
