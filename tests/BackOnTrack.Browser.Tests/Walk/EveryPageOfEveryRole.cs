using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;

[assembly: TestCollectionOrderer(typeof(LongRunsFirst))]

namespace BackOnTrack.Browser.Tests.Walk;

/// <summary>
/// Every page a role can reach by links. All are read in Danish as the server sends them, without script, and one of each
/// kind in English and Norwegian; then drawn on a phone and at a desk, where axe has its say.
/// </summary>
[Collection(ToldHouses.Name)]
public sealed class EveryPageOfEveryRole(ToldHouse house)
{
    public static TheoryData<Role> Hats => [.. AllHats.InOrder];

    [Theory, MemberData(nameof(Hats))]
    public async Task Reads_well_is_drawn_well_and_needs_no_script(Role hat)
    {
        var context = await house.Phone(scripts: true, "da");
        try
        {
            await context.APIRequest.GetAsync($"/demo/{await house.Somebody(hat)}");
            var (walker, eye) = (new Walker(context.APIRequest), new Eye(await context.NewPageAsync(), house.Drawn));
            List<string> wrong = [];
            await foreach (var seen in walker.From("/")) wrong.AddRange(await Wrong(seen, "da", eye));
            foreach (var language in Languages.Codes.Where(code => code != "da"))
            {
                await context.AddCookiesAsync([new() { Name = Languages.Cookie, Value = language, Url = house.Address }]);
                foreach (var address in walker.OneOfEach.Where(address => eye.HasNotDrawn(language, address)))
                    wrong.AddRange(await Wrong(await eye.Reads(address), language, eye));
            }
            Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
            Assert.True(walker is { IsHome: true, Pages: >= 4 }, $"{walker.Pages} pages were looked at, and not all there are.");
        }
        finally { await context.CloseAsync(); }
    }

    private static async Task<IEnumerable<string>> Wrong(Seen seen, string language, Eye eye) => seen.Status != 200 ? [$"{language} {seen.Address}: {seen.Status}"]
        : Reading.Of(seen.Page, language).Concat(await eye.Sees(seen, language)).Select(what => $"{language} {seen.Address}: {what}");
}
