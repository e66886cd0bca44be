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
