using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.People;

namespace BackOnTrack.Tests.House;

public static class PeopleOfTheWorld
{
    /// <summary>Starts a file as somebody who may: <c>await world.Mentee(karla, "Mie Fiktivsen")</c>.</summary>
    public static async Task<Guid> Mentee(this World world, Person by, string name, string? registration = null)
    {
        var outcome = await world.House.As<Database, Domain.Outcome<Guid>>(db => db.Write(by.Actor, Act.InquiryRegister, tx =>
        {
            var mentee = tx.StartMentee(by.Unit, name, PersonCategory.Charged, registration);
            tx.Did(Act.InquiryRegister, mentee.Id, mentee.Id);
            return Task.FromResult<Domain.Outcome<Guid>>(mentee.Id);
        }, default));
        return outcome.Accepted(out var id, out var refusals) ? id : throw new InvalidOperationException(refusals[0].Code);
    }
}
