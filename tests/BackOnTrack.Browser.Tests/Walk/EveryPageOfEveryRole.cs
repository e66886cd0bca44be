using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Web;

namespace BackOnTrack.Browser.Tests.Walk;

/// <summary>
/// Every page a role can reach by links, in three languages. Read without script, as the server sends it; then drawn on a
/// phone and at a desk, where axe has its say wherever there is something new to see.
/// </summary>
public sealed class EveryPageOfEveryRole(DemoHouse house) : IClassFixture<DemoHouse>
{
    public static TheoryData<Role, string> Walks => [.. from hat in Enum.GetValues<Role>() where hat != Role.System from language in Languages.Codes select (hat, language)];

    [Theory, MemberData(nameof(Walks))]
    public async Task Reads_well_is_drawn_well_and_needs_no_script(Role hat, string language)
    {
        var context = await house.Phone(scripts: true, language);
        try
        {
            await context.APIRequest.GetAsync($"/demo/{await house.Somebody(hat)}");
            var (walk, eye) = (new Walker(context.APIRequest), new Eye(await context.NewPageAsync(), house.Drawn));
            List<string> wrong = [];
            await foreach (var (address, status, page) in walk.From("/"))
            {
                if (status != HttpStatusCode.OK) wrong.Add($"{address}: {status}");
                else wrong.AddRange([.. Reading.Of(page, language).Concat(await eye.Sees(address, page, language)).Select(what => $"{address}: {what}")]);
            }
            Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
            Assert.InRange(walk.Pages, 4, Walker.Most);
        }
        finally { await context.CloseAsync(); }
    }
}
