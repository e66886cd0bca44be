using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Recruitment;

public sealed class PuttingProofRight(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private static Visitor Answer(Visitor form, string words) => form.Fill("Known", "Longer").Fill("Reliable", "Clearly").Fill("Listens", "Mostly").Fill("Discreet", "Clearly")
        .Fill("Calm", "Partly").Fill("Boundaries", "CannotSay").Fill("Recommends", "true").Fill("Words", words);

    [Fact]
    public async Task A_wrong_verdict_of_an_interview_is_put_right_by_who_held_it_and_what_stood_there_stays_for_who_decides()
    {
        var (karla, coach) = (await _world.Coordinator("Karla"), await _world.Coach("Conny Coachsen"));
        var id = await _world.Application(karla, "Vera Vurderet");
        var desk = await karla.Browse();
        await (await desk.Open($"/applications/{id}/interviewer")).Fill("Interviewer", coach.Id.ToString()).Press("Save");
        var talk = await (await coach.Browse()).Open($"/applications/{id}/interview");
        await talk.Fill("HeldOn", "09-03-2026").Fill("Verdict", "NotShown").Fill("Answers[0].Note", "Talte selv").Fill("Impression", "Rolig og tydelig").Press("Save the interview");
        await talk.Follow("Correct the interview");
        await talk.Fill("Answers[0].Verdict", "Shown").Fill("Answers[0].Note", "Lyttede længe").Press("Save the interview");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, talk.Status);
        await talk.Fill("Why", "Krydset sad forkert").Press("Save the interview");
        Assert.Equal($"/applications/{id}", talk.Path);
        await desk.Open($"/applications/{id}");
        foreach (var page in new[] { talk, desk })
            foreach (var words in new[] { "Lyttede længe", "Talte selv", "Krydset sad forkert", "An earlier version" }) Assert.Contains(words, page.Text);
        Assert.DoesNotContain("Talte selv", desk.Page.QuerySelector("main table")!.TextContent);
        Assert.DoesNotContain("Correct the interview", desk.Text);
        Assert.Contains("Somebody else is asked", (await desk.Open($"/applications/{id}/interview/correct")).Text);

        await desk.Open($"/applications/{id}/decision");
        await desk.Fill("Kind", "Withdrawn").Fill("Words", "Trak sig").Press("Save the decision");
        Assert.NotEqual(HttpStatusCode.NotFound, desk.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await talk.Open($"/applications/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await talk.Open($"/applications/{id}/interview/correct")).Status);
    }

    [Fact]
    public async Task A_reference_by_telephone_is_put_right_by_who_took_it_and_an_answer_through_the_address_by_nobody()
    {
        var (karla, kurt) = (await _world.Coordinator("Karla"), await _world.Coordinator("Kurt"));
        var id = await _world.Application(karla, "Rene Referencesen");
        await _world.Referenced(karla, id);
        var desk = await (await karla.Browse()).Open($"/applications/{id}");
        await desk.Follow("Write down what the referee says");
        await Answer(desk, "Møder til tiden").Press("Save");
        await desk.Follow("Correct what the referee said");
        await desk.Fill("Recommends", "false").Fill("Words", "Kommer for sent").Fill("Why", "Hørte forkert").Press("Save");
        Assert.Equal($"/applications/{id}", desk.Path);
        foreach (var words in new[] { "Kommer for sent", "Møder til tiden", "Hørte forkert" }) Assert.Contains(words, desk.Text);
        var reference = await house.Peek<Guid>("select id from bot.application_reference where application = $1", id);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.referee_correction where position('tiden'::bytea in words) > 0"));

        var other = await (await kurt.Browse()).Open($"/applications/{id}");
        Assert.DoesNotContain("Correct what the referee said", other.Text);
        Assert.Contains("Only whoever wrote the call down", (await other.Open($"/applications/references/{reference}/correct")).Text);
        await house.Force("update bot.application_reference set way = 'link', taken_by = null where id = $1", reference);
        Assert.Contains("It stays as it is", (await desk.Open($"/applications/references/{reference}/correct")).Text);
    }
}
