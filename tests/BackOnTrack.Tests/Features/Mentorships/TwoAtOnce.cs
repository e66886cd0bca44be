using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Features.Mentors.AssignCoach;
using BackOnTrack.Features.Mentorships.ProposeMatch;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Mentorships;

/// <summary>Two people who do something about one mentor in the same moment.</summary>
public sealed class TwoAtOnce(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private Func<Task<Outcome<Guid>>> Proposing(Person by, AskedFor asked, Person mentor) => () => house.As<ProposeMatch, Outcome<Guid>>(a =>
        a.Run(by.Actor, asked.Id, new() { Mentors = [mentor.Id], Mentor = mentor.Id, Reason = "Kender stedet" }, default));

    [Fact]
    public async Task Of_two_who_match_the_last_place_of_a_mentor_the_second_is_told_that_the_mentor_is_full()
    {
        var (karla, nora) = (await _world.Coordinator("Karla"), await _world.Coordinator("Nora"));
        var mentor = await _world.Mentor(karla, "Sidste Plads", await _world.Coach("Carl"));
        await house.Force("update bot.mentor set capacity = 1 where id = $1", mentor.Id);
        var (first, second) = (await _world.Accepted("Først Matchesen"), await _world.Accepted("Også Matchesen"));
        var done = await house.AtOnce("bot.mentor", [mentor.Id], Proposing(karla, first, mentor), Proposing(nora, second, mentor));
        Assert.Single(done, d => d.Accepted(out _, out _));
        Assert.Contains("Load", Assert.Single(Assert.Single(done, d => !d.Accepted(out _, out _)).Refusals).ToString(), StringComparison.Ordinal);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.mentor_period where mentor = $1 and until is null", mentor.Id));
    }

    [Fact]
    public async Task Whoever_is_matched_while_the_mentor_gets_another_coach_is_coached_by_the_new_one_alone()
    {
        for (var round = 0; round < 4; round++)
        {
            var (karla, nora, old, next) = (await _world.Coordinator("Karla"), await _world.Coordinator("Nora"), await _world.Coach($"Gammel {round}"), await _world.Coach($"Ny {round}"));
            var mentor = await _world.Mentor(karla, $"Skifter {round}", old);
            var asked = await _world.Accepted($"Samtidig Fiktivsen {round}");
            Func<Task<Outcome<Guid>>> other = () => house.As<AssignCoach, Outcome<Guid>>(a => a.Run(nora.Actor, mentor.Id, new() { Coach = next.Id, Cause = CoachCause.CoachChanged }, default));
            var done = await house.AtOnce("bot.mentor", [mentor.Id], Proposing(karla, asked, mentor), other);
            Assert.All(done, d => Assert.True(d.Accepted(out _, out var refusals), refusals is [var no, ..] ? no.Code : ""));
            Assert.Equal([next.Id], (await house.Peek<Guid[]>("select array_agg(account) from bot.reach where file = $1 and capacity = 'coach' and until is null", asked.Mentee))!);
        }
    }
}
