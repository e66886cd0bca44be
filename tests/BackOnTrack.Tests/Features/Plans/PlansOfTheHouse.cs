using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Tests.House;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Tests.Features.Plans;

/// <summary>What these stories need of other rooms.</summary>
internal static class PlansOfTheHouse
{
    /// <summary>Gives the mentor's file a name.</summary>
    public static async Task NameMentor(this TestHouse house, Course course, string name)
    {
        var outcome = await house.As<Database, Outcome<Guid>>(db => db.Write(Actor.House, Act.MentorChange, async tx =>
        {
            var mentor = await tx.Mentors.SingleAsync(row => row.Id == course.Mentor.Id);
            if (!MentorContact.For(mentor, name, null, null, null).Accepted(out var contact, out var refusals)) return Outcome<Guid>.Refused(refusals);
            tx.Add(contact);
            tx.Did(Act.MentorChange, null, contact.Id);
            return contact.Id;
        }, default));
        Assert.True(outcome.Accepted(out _, out _));
    }
}
