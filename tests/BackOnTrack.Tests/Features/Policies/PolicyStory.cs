using BackOnTrack.Domain;
using BackOnTrack.Features.Policies;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Policies;

/// <summary>Texts of a story, put in force the way training leads do.</summary>
internal static class PolicyStory
{
    public static async Task<Guid> Policy(this World world, Person lead, string title = "Gaver og penge", string words = "Tag ikke imod gaver.") =>
        (await world.House.As<WritePolicy, Outcome<Guid>>(act => act.Run(lead.Actor, new() { Title = title, Words = words }, default))).Value();
}
