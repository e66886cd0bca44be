using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Features.Today;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Today;

public sealed class TheStartPage(TestHouse house) : IClassFixture<TestHouse>
{
    public static TheoryData<Role> Hats => [.. AllHats.InOrder];

    [Theory, MemberData(nameof(Hats))]
    public async Task Every_hat_has_a_start_page_and_a_list_behind_each_kind_of_work(Role hat)
    {
        var somebody = await house.World.Somebody($"Prøve {hat}", World.East, hat);
        var visitor = await somebody.Browse();

        await visitor.Open("/");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains(hat == Role.Evaluator ? "never with anybody’s file" : "Nothing is waiting for you", visitor.Text);
        foreach (var work in WorkOfTheHouse.For(hat))
        {
            await visitor.Open($"/today/{work.Name}");
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            Assert.Contains("Nothing of this kind is waiting", visitor.Text);
        }
    }

    [Fact]
    public async Task Work_of_another_hat_is_not_there()
    {
        var somebody = await house.World.Somebody("Prøve Vurderer", World.East, Role.Assessor);
        Assert.Equal(HttpStatusCode.NotFound, (await (await somebody.Browse()).Open("/today/SessionDue")).Status);
    }
}
