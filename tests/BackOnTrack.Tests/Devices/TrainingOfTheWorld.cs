using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Training;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Policies;
using BackOnTrack.Tests.Features.Training;

namespace BackOnTrack.Tests.Devices;

/// <summary>Every mentor of the random world has taken the training and sits in a group all the same, so that each page has something to show.</summary>
internal static class TrainingOfTheWorld
{
    public static async Task Train(this RandomWorld world)
    {
        var lead = await world.House.World.TrainingLead();
        var day = await world.House.World.Gathering(lead);
        (await world.House.As<WriteNetworkNote, Outcome<Guid>>(act => act.Run(lead.Actor, day, new() { Kind = NoteKind.Note, Words = "Kaffen er klar klokken ni" }, default))).Value();
        await world.House.World.Policy(lead);
        var group = await world.House.World.Group(lead, seats: 40);
        await world.House.World.Handout(lead, group);
        foreach (var mentor in world.Files.SelectMany(f => f.People).Where(p => p.Hat == Role.Mentor))
        {
            await world.House.World.Trained(mentor);
            await world.House.World.Seated(lead, group, mentor);
        }
    }
}
