using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.People;

public sealed class FindingAPerson(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_part_of_the_name_leads_to_the_file_and_stands_in_no_address()
    {
        var karla = await house.World.Coordinator("Karla Søger");
        await house.World.Mentee(karla, "Mie Ærlighed");
        var visitor = await karla.Browse();

        await visitor.Open("/search");
        await visitor.Fill("Words", "aerlig").Press("Search");

        Assert.Equal("/search", visitor.Path);
        Assert.Contains("Found: 1", visitor.Text);
        Assert.DoesNotContain("Ærlighed", visitor.Page.Title!);
        await visitor.Follow("Mie Ærlighed");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal("Mie Ærlighed", visitor.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Whole_words_come_before_beginnings_and_beginnings_before_what_stands_within()
    {
        var karla = await house.World.Coordinator("Karla Rang");
        foreach (var name in new[] { "Anna Storkenfelt", "Bo Tystorksen", "Dea Storkensen", "Erik Stork", "Finn Stork", "Ida Astorsen", "Ida Stor", "Ida Storhus" }) await house.World.Mentee(karla, name);
        var visitor = await karla.Browse();

        await visitor.Open("/search");
        await visitor.Fill("Words", "STORK").Press("Search");
        Assert.Equal<string>(["Erik Stork", "Finn Stork", "Anna Storkenfelt", "Dea Storkensen", "Bo Tystorksen"], Found(visitor));

        await visitor.Fill("Words", "ida stor").Press("Search"); // every word counts, and the worst of them ranks the name
        Assert.Equal<string>(["Ida Stor", "Ida Storhus", "Ida Astorsen"], Found(visitor));
    }

    private static List<string> Found(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("main a[href^='/mentees/']").Select(a => a.TextContent)];

    [Theory, InlineData("Ana Bo Cia Dan Eva Fin Ida"), InlineData("Wolfeschlegelsteinhausenbergerdorff Hubert Blaine Wolfeschlegelsteinhausenbergerdorff Adolph Charleston")]
    public async Task More_than_a_name_has_is_refused_at_its_field_with_what_was_typed_and_nothing_of_it_is_kept(string typed)
    {
        var karla = await house.World.Coordinator("Karla Lang");
        var visitor = await (await karla.Browse()).Open("/search");
        await visitor.Fill("Words", typed).Press("Search");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, typed), (visitor.Status, visitor.Page.QuerySelector("input[name='Words']")?.GetAttribute("value")));
        Assert.Contains("at most 6 words, and at most 100 characters", visitor.Errors, StringComparison.Ordinal);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.act_log where actor = $1 and detail is not null", karla.Id));
    }

    [Fact]
    public async Task Signs_between_the_letters_make_no_search_of_a_hundred_questions()
    {
        var karla = await house.World.Coordinator("Karla Tegn");
        var visitor = await (await karla.Browse()).Open("/search");
        await visitor.Fill("Words", string.Join('.', Enumerable.Range(0, 25).Select(n => $"q{(char)('a' + n)}x"))).Press("Search");
        Assert.Contains("Found: 0", visitor.Text, StringComparison.Ordinal);
        await house.World.Mentee(karla, "Per-Ole Å.B.C. Svane-O'Hara-Krog");
        await visitor.Fill("Words", "per-ole å.b.c. svane-o'hara-krog").Press("Search");
        Assert.Contains("Found: 1", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_unit_is_neither_found_nor_there()
    {
        var mie = await house.World.Mentee(await house.World.Coordinator("Karla Hjemme"), "Mie Ensomsen");
        var visitor = await (await house.World.Coordinator("Vera Ude", World.West)).Browse();

        await visitor.Open("/search");
        await visitor.Fill("Words", "Ensomsen").Press("Search");
        Assert.Contains("Found: 0", visitor.Text);

        await visitor.Open($"/mentees/{mie}");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }
}
