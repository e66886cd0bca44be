using System.Net;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.Features.Training;
using BackOnTrack.Tests.Files;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Documents;

public sealed class BringingThemPastTheScanner(HouseWithScanner house) : IClassFixture<HouseWithScanner>
{
    /// <summary>A real PDF with the scanners' test file behind it.</summary>
    private static readonly byte[] infected = [.. CohortStory.Pdf, .. FakeClamd.Eicar];

    [Fact]
    public async Task What_the_scanner_lets_pass_is_kept_what_it_finds_is_not_and_what_was_typed_stays()
    {
        var course = await Course.Begin(house);
        var mona = await KeepingDocuments.Send(await course.Mentor.Browse(), $"{course.At}/documents/new", "brev.pdf", infected, $"Mentorship/{course.Id}", "Brev til kommunen");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mona.Status);
        Assert.Contains("found something harmful", mona.Errors, StringComparison.Ordinal);
        Assert.Equal("Brev til kommunen", mona.Page.QuerySelector("[name='Input.Name']")!.GetAttribute("value"));
        Assert.Equal($"Mentorship/{course.Id}", mona.Page.QuerySelector("[name='Input.Place'] option[selected]")!.GetAttribute("value"));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.document where mentee = $1", course.Mentee));

        await KeepingDocuments.Send(mona, $"{course.At}/documents/new", "brev.pdf", CohortStory.Pdf, $"Mentorship/{course.Id}", "Brev til kommunen");
        Assert.Equal(($"{course.At}/documents", ""), (mona.Path, mona.Errors));
        Assert.DoesNotContain("not scanned", mona.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("No scanner", mona.Text, StringComparison.Ordinal);
        Assert.Equal("clean", await house.Peek<string>("select scan from bot.document where mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task A_scanner_that_does_not_answer_keeps_every_file_out()
    {
        var course = await Course.Begin(house);
        house.Clamd.IsSilent = true;
        try
        {
            var mona = await KeepingDocuments.Send(await course.Mentor.Browse(), $"{course.At}/documents/new", "brev.pdf", CohortStory.Pdf, $"Mentorship/{course.Id}");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, mona.Status);
            Assert.Contains("did not answer", mona.Errors, StringComparison.Ordinal);
        }
        finally { house.Clamd.IsSilent = false; }
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.document where mentee = $1", course.Mentee));
    }
}

public sealed class BringingThemWithoutAScanner(HouseWithoutScanner house) : IClassFixture<HouseWithoutScanner>
{
    [Fact]
    public async Task In_service_nothing_is_taken_the_page_says_so_first_and_what_was_typed_stays()
    {
        var course = await Course.Begin(house);
        var mona = await (await course.Mentor.Browse()).Open($"{course.At}/documents/new");
        Assert.Contains("Files cannot be taken at present", mona.Text, StringComparison.Ordinal);
        await KeepingDocuments.Send(mona, $"{course.At}/documents/new", "brev.pdf", CohortStory.Pdf, $"Mentorship/{course.Id}", "Brev til kommunen");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mona.Status);
        Assert.Contains("no scanner is set up", mona.Errors, StringComparison.Ordinal);
        Assert.Equal("Brev til kommunen", mona.Page.QuerySelector("[name='Input.Name']")!.GetAttribute("value"));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.document where mentee = $1", course.Mentee));
    }
}

public sealed class BringingThemWhileItIsAway(HouseWhoseScannerIsAway house) : IClassFixture<HouseWhoseScannerIsAway>
{
    [Fact]
    public async Task A_scanner_that_is_not_there_is_no_yes()
    {
        var course = await Course.Begin(house);
        var mona = await KeepingDocuments.Send(await course.Mentor.Browse(), $"{course.At}/documents/new", "brev.pdf", CohortStory.Pdf, $"Mentorship/{course.Id}");
        Assert.Contains("did not answer", mona.Errors, StringComparison.Ordinal);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.document where mentee = $1", course.Mentee));
    }
}
