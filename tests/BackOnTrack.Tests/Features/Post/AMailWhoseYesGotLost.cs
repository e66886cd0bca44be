using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Training;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Post;

/// <summary>What is left of "exactly once" where the mail server's answer does not reach us: docs/decisions/0014.</summary>
public sealed class AMailWhoseYesGotLost(HouseWithPost house) : IClassFixture<HouseWithPost>
{
    [Fact]
    public async Task Is_handed_over_again_under_the_same_name_and_then_no_more()
    {
        var (lead, mia) = (await house.World.TrainingLead(), await house.World.NewMentor(await house.World.Coordinator("Kim"), "Mia Midt imellem"));
        await (await (await mia.Browse()).Open("/account/mail")).Fill("Pace", "AtOnce").Fill("Address", "midt@demo.invalid").Press("Save");
        await house.World.Invited(lead, await house.World.Group(lead), mia);
        house.Server.HangsUp = true;
        Assert.Equal(0, await house.CarryPost());
        house.Server.HangsUp = false;
        house.Clock.Move(TimeSpan.FromDays(1));
        await house.CarryPost();
        var mails = house.To("midt@demo.invalid").ToList();
        Assert.Equal(2, mails.Count);
        Assert.Single(mails.Select(mail => mail.Split('\n').Single(line => line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase))).Distinct());
        await house.CarryPost();
        Assert.Equal(2, house.To("midt@demo.invalid").Count());
    }
}
