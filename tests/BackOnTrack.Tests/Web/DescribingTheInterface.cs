using System.Text.Json;
using BackOnTrack.Tests.Architecture;
using BackOnTrack.Tests.Devices;
using BackOnTrack.Tests.House;
using BackOnTrack.Web.Api;

namespace BackOnTrack.Tests.Web;

public sealed class DescribingTheInterface(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly string Kept = Path.Combine(Source.Root, "docs", "openapi.json");

    [Fact]
    public async Task The_document_that_is_checked_in_is_the_one_the_house_makes() =>
        Assert.Equal(await ApiDocument.Text(house.Services), await File.ReadAllTextAsync(Kept));

    [Fact]
    public async Task It_describes_every_address_of_the_interface_and_no_other()
    {
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(Kept));
        var described = document.RootElement.GetProperty("paths").EnumerateObject().Select(p => p.Name).Order();
        Assert.Equal((await Address.All(house)).Select(a => a.Template).Where(t => t.StartsWith("/api/", StringComparison.Ordinal)).Distinct().Order(), described);
    }
}
