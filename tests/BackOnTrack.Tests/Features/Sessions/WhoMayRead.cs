using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Sessions;

public sealed class WhoMayRead(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_coach_sees_that_they_met_and_the_question_and_never_the_note()
    {
        var meeting = await house.World.Agreed("Mads Spørger", "Mie Spørger", coached: true);
        var mads = await meeting.Mentor.Browse();
        await mads.Open(meeting.Address + "/sessions/new");
        await mads.FillVisit(happened: "SECRET-OF-THE-NOTE").Fill("Question", "May I write to his sister?").Press("Save");
        Assert.Equal((HttpStatusCode.OK, ""), (mads.Status, mads.Errors));
        var session = mads.Path;

        var coach = await meeting.Coach!.Browse();
        await coach.Open(meeting.Address);
        Assert.Contains("45 minutes", coach.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET-OF-THE-NOTE", coach.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await coach.Open(session);
        Assert.DoesNotContain("SECRET-OF-THE-NOTE", coach.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await coach.Open(session + "/question");
        Assert.Contains("May I write to his sister?", coach.Text, StringComparison.Ordinal);
        await coach.Press("We will talk about it");
        Assert.Contains("Taken up", coach.Text, StringComparison.Ordinal);
        Assert.Contains("Taken up by the coach", (await mads.Open(session)).Text, StringComparison.Ordinal);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.coach_question where mentorship = $1", meeting.Id));
    }

    [Fact]
    public async Task The_question_is_not_there_for_the_coordinator()
    {
        var meeting = await house.World.Agreed("Mads Fortroligt", "Mie Fortroligt", coached: true);
        var mads = await meeting.Mentor.Browse();
        await mads.Open(meeting.Address + "/sessions/new");
        await mads.FillVisit().Fill("Question", "QUESTION-TO-THE-COACH").Press("Save");
        var karla = await meeting.Coordinator.Browse();
        Assert.DoesNotContain("QUESTION-TO-THE-COACH", (await karla.Open(mads.Path)).Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await karla.Open(mads.Path + "/question")).Status);
    }

    [Fact]
    public async Task A_new_mentor_sees_the_earlier_notes_only_while_it_is_granted()
    {
        var meeting = await house.World.Agreed("Mads Tidligere", "Mie Tidligere");
        var session = (await (await meeting.Mentor.Browse()).Note(meeting, happened: "From the time before")).Path;
        var sanne = await house.World.InTheCorps("Sanne Ny");
        await house.Reach(sanne, "mentor", meeting.Mentee);
        var visitor = await sanne.Browse();
        Assert.DoesNotContain("From the time before", (await visitor.Open(session)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("From the time before", (await visitor.Open(meeting.Address)).Text, StringComparison.Ordinal);

        await house.Force("""
            insert into bot.notes_grant (id, mentee, unit, mentorship, mentor, reason, granted_at, granted_by)
            values (gen_random_uuid(), $1, 1, $2, $3, '\x00'::bytea, '2026-03-10', $4)
            """, meeting.Mentee, meeting.Id, sanne.Id, meeting.Coordinator.Id);
        Assert.Contains("From the time before", (await visitor.Open(session)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(session + "/edit")).Status);

        await house.Force("update bot.notes_grant set withdrawn_at = '2026-03-10' where mentor = $1", sanne.Id);
        Assert.DoesNotContain("From the time before", (await visitor.Open(session)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Security_and_administrators_find_nothing()
    {
        var meeting = await house.World.Agreed("Mads Lukket", "Mie Lukket");
        var session = (await (await meeting.Mentor.Browse()).Note(meeting)).Path;
        foreach (var role in new[] { Role.Security, Role.Administrator, Role.Referrer, Role.Evaluator })
        {
            var somebody = await (await house.World.Somebody($"En {role}", World.East, role)).Browse();
            Assert.Equal(HttpStatusCode.NotFound, (await somebody.Open(session)).Status);
        }
    }
}
