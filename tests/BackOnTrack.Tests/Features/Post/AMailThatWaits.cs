using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Training;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Post;

/// <summary>In a house of its own: its clock moves by a day.</summary>
public sealed class AMailThatWaits(HouseWithPost house) : IClassFixture<HouseWithPost>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task Quiet_hours_and_the_pace_hold_a_mail_and_what_was_read_meanwhile_needs_none()
    {
        var (lead, ro, ib) = (await _world.TrainingLead(), await _world.NewMentor(await _world.Coordinator("Karen"), "Ro Natro"), await _world.NewMentor(await _world.Coordinator("Kim"), "Ib Dagpost"));
        await ro.Wants("AtOnce", "ro@demo.invalid", "nb", quiet: ("10.00", "14.00"));
        await ib.Wants("Daily", "ib@demo.invalid", "en");
        var group = await _world.Group(lead);
        await _world.Invited(lead, group, ro);
        var seat = await _world.Invited(lead, group, ib);
        await house.CarryPost();
        Assert.Empty(house.To("ro@demo.invalid"));
        house.Clock.Move(TimeSpan.FromHours(2)); // it is two in the afternoon where the service is
        await house.CarryPost();
        Assert.Contains("Antall ting som venter", PostStory.Readable(Assert.Single(house.To("ro@demo.invalid"))));

        await (await (await ib.Browse()).Open($"/training/seats/{seat}")).Fill("Comes", "true").Press();
        house.Clock.Move(TimeSpan.FromDays(1));
        await house.CarryPost();
        Assert.Empty(house.To("ib@demo.invalid"));
    }
}
