using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Features.Assessment;
using BackOnTrack.Features.Mentorships.MakeAgreement;
using BackOnTrack.Features.Mentorships.ProposeMatch;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Mentorships;

public sealed class WithoutTheYesToTakePart(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;
    private static readonly DateOnly Day = new(2026, 3, 9);

    private async Task TakenBack(Person by, AskedFor asked) => (await house.As<WithdrawConsent, Outcome<Guid>>(a => a.Run(by.Actor, asked.Id,
        new() { Purpose = ConsentPurpose.TakePart, On = Day }, default))).Value();

    private async Task<AskedFor> Accepted(Person karla, string name)
    {
        var (asked, assessor) = (await _world.Inquiry(name), await _world.Assessor("Asta"));
        return await (await (await asked.Prepare(karla)).Ask(karla, assessor)).Decide(assessor, DecisionOutcome.Accepted);
    }

    private async Task<Match> Proposed(string alias, string name)
    {
        var (karla, carl, sif) = (await _world.Coordinator("Karla"), await _world.Coach($"Carl {alias}"), await _world.Security("Sif"));
        var mentor = await _world.Mentor(karla, alias, carl);
        var asked = await Accepted(karla, name);
        return new(_world, karla, carl, sif, mentor, asked, await _world.Propose(karla, asked, mentor));
    }

    [Fact]
    public async Task Nobody_is_found_a_mentor_who_took_the_yes_back_and_the_page_says_so_until_there_is_a_new_yes()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var mentor = await _world.Mentor(karla, "Aksel", carl);
        var asked = await Accepted(karla, "Tage Fiktivsen");
        var browser = await (await karla.Browse()).Open("/today/MatchToPropose");
        Assert.Contains(asked.Name, browser.Text);
        await TakenBack(karla, asked);
        Assert.DoesNotContain(asked.Name, (await browser.Open("/today/MatchToPropose")).Text);
        Assert.Contains("does not want to take part any more", (await browser.Open($"/inquiries/{asked.Id}/match")).Text);
        var refused = await house.As<ProposeMatch, Outcome<Guid>>(a => a.Run(karla.Actor, asked.Id, new() { Mentors = [mentor.Id], Mentor = mentor.Id, Reason = "Kender stedet" }, default));
        Assert.Equal("Mentorships.Refuse.TakePartEnded", Assert.Single(refused.Refusals).Code);

        house.Clock.Set(house.Clock.GetUtcNow().AddMinutes(1));
        (await house.As<RecordConsent, Outcome<Guid>>(a => a.Run(karla.Actor, asked.Id,
            new() { Purpose = ConsentPurpose.TakePart, Answer = ConsentState.Given, On = Day, Proof = ConsentProof.Signature }, default))).Value();
        Assert.Contains(asked.Name, (await browser.Open("/today/MatchToPropose")).Text);
        await _world.Propose(karla, asked, mentor);
    }

    [Fact]
    public async Task When_the_yes_is_taken_back_the_mentor_and_the_other_coordinator_are_told_and_the_page_says_it()
    {
        var match = await (await Proposed("Bodil", "Thea Fiktivsen")).Agreed();
        var kaja = await _world.Coordinator("Kaja");
        house.Clock.Set(house.Clock.GetUtcNow().AddMinutes(1));
        await TakenBack(match.Karla, match.Asked);
        foreach (var told in new[] { match.Mentor, kaja })
        {
            Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'take_part_ended' and path = $2", told.Id, match.At));
            Assert.Contains("does not want to take part any more", (await (await told.Browse()).Open(match.At)).Text);
        }
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'take_part_ended'", match.Karla.Id));
    }

    [Fact]
    public async Task Without_it_nothing_is_agreed_and_a_mentor_who_is_not_in_yet_is_told_nothing()
    {
        var match = await Proposed("Dorte", "Tilde Fiktivsen");
        house.Clock.Set(house.Clock.GetUtcNow().AddMinutes(1));
        await TakenBack(match.Karla, match.Asked);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.notice where account = $1", match.Mentor.Id));
        await match.Answered();
        var refused = await house.As<MakeAgreement, Outcome<Guid>>(a => a.Run(match.Mentor.Actor, match.Id, new() { From = Day }, default));
        Assert.Equal("Mentorships.Refuse.TakePartEnded", Assert.Single(refused.Refusals).Code);
    }

    [Fact]
    public async Task A_no_in_a_second_assessment_ends_what_the_first_yes_carried()
    {
        var match = await (await Proposed("Erna", "Tyra Fiktivsen")).Agreed();
        house.Clock.Set(house.Clock.GetUtcNow().AddMinutes(1));
        var again = await match.Asked.Again();
        (await house.As<RecordConsent, Outcome<Guid>>(a => a.Run(match.Karla.Actor, again.Id,
            new() { Purpose = ConsentPurpose.TakePart, Answer = ConsentState.Declined, On = Day, Proof = ConsentProof.Signature }, default))).Value();
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'take_part_ended'", match.Mentor.Id));
        Assert.Contains("does not want to take part any more", (await (await match.Mentor.Browse()).Open(match.At)).Text);
    }
}
