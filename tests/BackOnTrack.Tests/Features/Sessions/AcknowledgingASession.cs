using System.Net;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Sessions;

public sealed class AcknowledgingASession(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private async Task<(Match Match, string Session)> Met(string alias)
    {
        var match = await (await _world.Proposed(alias, $"{alias} Fiktivsen")).Agreed();
        var mentor = await (await match.Mentor.Browse()).Open($"{match.At}/sessions/new");
        await mentor.FillVisit().Press("Save");
        return (match, $"{match.At}/sessions/{await house.Peek<Guid>("select id from bot.session where mentorship = $1", match.Id)}");
    }

    [Fact]
    public async Task A_session_stands_on_the_coachs_list_until_the_coach_has_said_something_to_it_once()
    {
        var (match, at) = await Met("Kvittering");
        var coach = await (await match.Carl.Browse()).Open("/today/SessionToAcknowledge");
        Assert.Contains("Kvittering Fiktivsen", coach.Text);
        await coach.Open($"{at}/acknowledge");
        Assert.Contains("Only the mentor who wrote the note gets it", coach.Text);
        Assert.DoesNotContain("goes to your coach", coach.Text);
        var second = await (await match.Carl.Browse()).Open(coach.Path);
        await coach.Press("Answer the mentor");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, coach.Status);
        await coach.Fill("Word", "Question").Press("Answer the mentor");
        Assert.NotEqual("", coach.Errors);
        await coach.Fill("Question", "Hvad kan du bruge fra mig?").Press("Answer the mentor");
        Assert.Equal("/", coach.Path);
        Assert.DoesNotContain("Kvittering", (await coach.Open("/today/SessionToAcknowledge")).Text);
        await second.Fill("Word", "Thanks").Press("Answer the mentor");
        Assert.Contains("answered already", second.Errors);
        Assert.Contains("Hvad kan du bruge fra mig?", (await (await match.Mentor.Browse()).Open(at)).Text);
        Assert.DoesNotContain("Hvad kan du bruge fra mig?", (await (await match.Karla.Browse()).Open(at)).Text);

        var mentor = await (await match.Mentor.Browse()).Open("/today/CoachAsks");
        await mentor.Follow("Answer");
        Assert.Contains("Hvad kan du bruge fra mig?", mentor.Text);
        await mentor.Press("Send the answer");
        Assert.Contains("must be answered", mentor.Errors);
        await mentor.Fill("Reply", "En halv time i næste uge").Press("Send the answer");
        Assert.Equal(at, mentor.Path);
        Assert.Contains("En halv time i næste uge", mentor.Text);
        Assert.DoesNotContain("Kvittering", (await mentor.Open("/today/CoachAsks")).Text);
        await coach.Open("/today/AnswerToRead");
        await coach.Follow("Read the answer");
        Assert.Contains("En halv time i næste uge", coach.Text);
        await coach.Press("I have read it");
        Assert.DoesNotContain("Kvittering", (await coach.Open("/today/AnswerToRead")).Text);
        Assert.Contains("En halv time i næste uge", (await coach.Open($"{at}/acknowledge")).Text);
    }

    [Fact]
    public async Task The_coach_of_another_mentor_of_the_same_mentee_has_no_part_in_what_is_between_the_two()
    {
        var match = await (await _world.Proposed("Toer", "Toer Fiktivsen")).Agreed();
        var mentor = await (await match.Mentor.Browse()).Open($"{match.At}/sessions/new");
        await mentor.FillVisit().Fill("Question", "Må jeg skrive til søsteren?").Press("Save");
        var at = $"{match.At}/sessions/{await house.Peek<Guid>("select id from bot.session where mentorship = $1", match.Id)}";
        var other = await _world.Coach("Connie");
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'coach', $2, 1, '2026-01-20', 'world', $1)", other.Id, match.Mentee);
        var browser = await (await other.Browse()).Open(at);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.DoesNotContain("søsteren", browser.Text);
        Assert.DoesNotContain("Toer", (await browser.Open("/today/QuestionToTakeUp")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open($"{at}/question")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open($"{at}/acknowledge")).Status);
        Assert.Contains("søsteren", (await (await match.Carl.Browse()).Open($"{at}/question")).Text);
    }

    [Fact]
    public async Task A_voided_session_and_somebody_elses_wait_for_nobodys_answer()
    {
        var (match, at) = await Met("Uden");
        var other = (await _world.Proposed("Anden", "Anden Fiktivsen")).Carl;
        Assert.Equal(HttpStatusCode.NotFound, (await (await other.Browse()).Open($"{at}/acknowledge")).Status);
        Assert.DoesNotContain("Uden", (await (await other.Browse()).Open("/today/SessionToAcknowledge")).Text);
        var mentor = await (await match.Mentor.Browse()).Open($"{at}/void");
        await mentor.Fill("Reason", "Skrevet på den forkerte").Press("Void it");
        Assert.DoesNotContain("Uden", (await (await match.Carl.Browse()).Open("/today/SessionToAcknowledge")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await (await match.Carl.Browse()).Open($"{at}/acknowledge")).Status);
    }
}
