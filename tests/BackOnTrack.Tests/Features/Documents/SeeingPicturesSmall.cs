using System.Net;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.Features.Training;
using BackOnTrack.Tests.Files;
using BackOnTrack.Tests.House;
using SkiaSharp;

namespace BackOnTrack.Tests.Features.Documents;

public sealed class SeeingPicturesSmall(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly byte[] photo = DrawingPicturesSmall.Half(800, 600, SKEncodedImageFormat.Png);

    private static async Task<Visitor> Bring(Course course, string name, byte[] file) =>
        await KeepingDocuments.Send(await course.Mentor.Browse(), $"{course.At}/documents/new", name, file, $"Mentorship/{course.Id}");

    private static string Small(Visitor who) => who.Page.QuerySelector("main table img")!.GetAttribute("src")!;

    [Fact]
    public async Task A_picture_stands_small_in_the_list_and_a_letter_does_not()
    {
        var course = await Course.Begin(house);
        var mona = await Bring(course, "brev.pdf", CohortStory.Pdf);
        Assert.Null(mona.Page.QuerySelector("main table img"));
        mona = await Bring(course, "tavle.png", photo);
        Assert.Single(mona.Page.QuerySelectorAll("main table img"));
        await mona.Open(Small(mona));
        Assert.Equal("image/jpeg", mona.Heads["Content-Type"]);
        using var seen = SKBitmap.Decode(mona.Bytes);
        Assert.Equal((192, 144), (seen.Width, seen.Height));
    }

    [Fact]
    public async Task It_is_kept_sealed_and_every_look_is_written_down()
    {
        var course = await Course.Begin(house);
        var mona = await Bring(course, "tavle.png", photo);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.document_picture where mentee = $1 and position('\\xffd8ff'::bytea in content) > 0", course.Mentee));
        await mona.Open(Small(mona));
        Assert.Equal("consultation", await house.Peek<string>("select class from bot.act_log where act = 'document_glance' and mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task Whoever_does_not_find_the_document_does_not_find_the_small_picture_of_any_version()
    {
        var course = await Course.Begin(house);
        var mona = await Bring(course, "tavle.png", photo);
        var first = Small(mona);
        await KeepingDocuments.Send(mona, $"{first[..^"/small".Length]}/replace", "tavle.png", photo);
        var second = mona.Page.QuerySelectorAll("main table img").Select(i => i.GetAttribute("src")!).Single(s => s != first); // both were added in one instant
        var karla = await house.World.Coordinator("Karla Kusine");
        foreach (var small in new[] { first, second }) Assert.Equal(HttpStatusCode.OK, (await (await karla.Browse()).Open(small)).Status);
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", karla.Id, course.Mentee);
        var coach = await house.World.Coach("Clara Coach");
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'coach', $2, 1, '2026-01-20', 'match', $1)", coach.Id, course.Mentee);
        foreach (var other in new[] { karla, coach })
            foreach (var small in new[] { first, second }) Assert.Equal(HttpStatusCode.NotFound, (await (await other.Browse()).Open(small)).Status);
    }

    [Fact]
    public async Task With_the_version_its_small_picture_is_removed()
    {
        var course = await Course.Begin(house);
        var mona = await Bring(course, "tavle.png", photo);
        var small = Small(mona);
        await mona.Open($"{small[..^"/small".Length]}/remove");
        await mona.Press("Remove");
        Assert.Equal(HttpStatusCode.NotFound, (await mona.Open(small)).Status);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.document_picture where mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task A_picture_that_cannot_be_drawn_is_taken_without_a_small_one()
    {
        var course = await Course.Begin(house);
        byte[] torn = [.. photo[..400], .. new byte[200], .. photo[600..]];
        var mona = await Bring(course, "tavle.png", torn);
        Assert.Equal(($"{course.At}/documents", ""), (mona.Path, mona.Errors));
        Assert.Contains("tavle.png", mona.Text, StringComparison.Ordinal);
    }
}
