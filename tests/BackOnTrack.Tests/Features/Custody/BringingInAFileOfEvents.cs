using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Custody;

public sealed class BringingInAFileOfEvents(TestHouse house) : IClassFixture<TestHouse>
{
    private async Task<(Course Course, string Reference, Visitor Karla)> Begun()
    {
        var course = await Course.Begin(house, $"Mona {Guid.NewGuid():N}");
        var karla = await (await house.World.Coordinator($"Karla {Guid.NewGuid():N}")).Browse();
        await karla.Open($"/mentees/{course.Mentee}/custody/status");
        await karla.Fill("Status", "Sentenced").Fill("Establishment", "1").Fill("Day", "05-01-2026").Press("Save");
        return (course, (await house.Peek<string>("select reference from bot.mentee where id = $1", course.Mentee))!, karla);
    }

    private static async Task<Visitor> Upload(Visitor who, string text)
    {
        await who.Open("/custody/file");
        var token = who.Page.QuerySelector<IHtmlInputElement>("main input[name='form']")!.Value;
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "Input.File", "events.csv" }, { new StringContent(token), "form" }, { new StringContent(Guid.NewGuid().ToString()), "once" } };
        return await who.Send(HttpMethod.Post, "/custody/file", form);
    }

    private Task<long> Changes(Course course) => house.Peek<long>("select count(*) from bot.custody_change where mentee = $1", course.Mentee);

    [Fact]
    public async Task Every_row_is_shown_with_what_would_come_of_it_and_nothing_is_written_before_it_is_confirmed()
    {
        var (course, reference, karla) = await Begun();
        var before = await Changes(course);
        await Upload(karla, $"reference;kind;day;establishment;restriction;decided_by\n{reference};transfer;2026-03-20;Eksempelstrøm;;\n{reference};status;2026-01-05;;;\nKV-NONE;transfer;2026-03-20;Eksempelstrøm;;\n{reference};restriction;10-03-2026;;isolation;court\n");
        foreach (var words in new[] { "No file of yours has this reference", "Write the day as 2026-03-24" }) Assert.Contains(words, karla.Text, StringComparison.Ordinal);
        Assert.Equal(before, await Changes(course));
        await karla.Press("Write the new rows");
        Assert.Equal("/custody", karla.Path);
        Assert.Equal(before + 1, await Changes(course));
        Assert.Equal("file", await house.Peek<string>("select source from bot.custody_transfer where mentee = $1", course.Mentee));

        // The same file once more: known, and nothing to confirm.
        await Upload(karla, $"reference;kind;day;establishment\n{reference};transfer;2026-03-20;Eksempelstrøm\n");
        Assert.Empty(karla.Page.QuerySelectorAll("form[action*='Confirm']"));
        Assert.Equal(before + 1, await Changes(course));
    }

    [Fact]
    public async Task A_file_that_is_none_is_refused_in_words_and_somebody_elses_reference_is_like_none()
    {
        var (course, reference, karla) = await Begun();
        await Upload(karla, "wer;was\n1;2\n");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, karla.Status);
        Assert.Contains("must name reference, kind and day", karla.Errors, StringComparison.Ordinal);
        var west = await (await house.World.Coordinator($"Vera {Guid.NewGuid():N}", World.West)).Browse();
        var before = await Changes(course);
        await Upload(west, $"reference;kind;day;establishment\n{reference};transfer;2026-03-20;Eksempelstrøm\n");
        Assert.Contains("No file of yours has this reference", west.Text, StringComparison.Ordinal);
        Assert.Equal(before, await Changes(course));
    }
}
