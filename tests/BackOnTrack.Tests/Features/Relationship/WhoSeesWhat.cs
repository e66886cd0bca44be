using System.Net;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Features.Relationship;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.Features.Supervision;
using BackOnTrack.Tests.House;
using Microsoft.EntityFrameworkCore;
using static BackOnTrack.Tests.Features.Relationship.RelationshipStory;

namespace BackOnTrack.Tests.Features.Relationship;

public sealed class WhoSeesWhat(TestHouse house) : IClassFixture<TestHouse>
{
    /// <summary>What the wall lets somebody see of both tables of answers, whatever a page would show.</summary>
    private async Task<(int OfMentee, int OfMentor, int Prompts)> Wall(Person who, Course course) => (await house.As<Database, Outcome<(int, int, int)>>(db => db.Read<(int, int, int)>(who.Actor, Act.TodayRead, async tx =>
    {
        tx.Saw(Act.TodayRead, null);
        return (await tx.RelationshipAnswers.CountAsync(a => a.Mentee == course.Mentee), await tx.RelationshipMirrorAnswers.CountAsync(a => a.Mentee == course.Mentee), await tx.RelationshipPrompts.CountAsync(a => a.Mentee == course.Mentee));
    }, default))).Value();

    [Fact]
    public async Task Mentor_coach_and_coordinator_each_see_their_part_and_nobody_else_any()
    {
        var course = await Course.Begin(house);
        var (karla, carla, dora) = (await house.World.Coordinator("Karla"), await house.CoachOf(course, "Carla"), await house.World.Coach("Dora"));
        await house.AskedTogether(course, karla);
        var other = await Course.Begin(house, "Malthe Mentorsen");
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'second_mentor', $2, 1, '2026-02-01', 'second_mentor', $1)", other.Mentor.Id, course.Mentee);
        Assert.Equal((0, 5, 0), await Wall(course.Mentor, course));
        Assert.Equal((5, 5, 1), await Wall(carla, course));
        Assert.Equal((5, 0, 1), await Wall(karla, course));
        Assert.Equal((0, 0, 0), await Wall(other.Mentor, course));
        Assert.Equal((0, 0, 0), await Wall(dora, course));
        foreach (var hat in (Role[])[Role.Administrator, Role.Security, Role.Assessor, Role.Evaluator, Role.DataProtection, Role.Referrer, Role.TrainingLead])
            Assert.Equal((0, 0, 0), await Wall(await house.World.Somebody($"Prøve {hat}", World.East, hat), course));

        var answers = $"{course.At}/relationship";
        async Task<HttpStatusCode> Sees(Person who, string page) => (await (await who.Browse()).Open(page)).Status;
        foreach (var page in (string[])["", "/new", "/not-answered", "/paper", "/code"]) Assert.Equal(HttpStatusCode.NotFound, await Sees(course.Mentor, answers + page));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound), (await Sees(karla, answers), await Sees(carla, answers), await Sees(dora, answers)));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound), (await Sees(course.Mentor, $"{answers}/mirror"), await Sees(carla, $"{answers}/mirror"), await Sees(karla, $"{answers}/mirror")));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (await Sees(carla, $"{answers}/new"), await Sees(carla, $"{answers}/mirror/new")));
    }

    [Fact]
    public async Task The_mentor_answers_for_the_coach_and_the_next_mentor_does_not_see_it()
    {
        var course = await Course.Begin(house);
        var mona = await course.Mentor.Browse();
        await mona.Open("/");
        Assert.Contains("Only you and your coach read it", mona.Text);
        await mona.Open($"{course.At}/relationship/mirror/new");
        Assert.Contains("I listen to what matters to the mentee", mona.Text);
        await mona.Press("Save");
        Assert.Contains("Answer at least one of the five", mona.Errors);
        await mona.Fill("Answers[Listens]", "ALittle").Press("Save");
        Assert.Matches("I listen to what matters to the mentee ?A little", mona.Text);
        Assert.DoesNotContain("Only you and your coach read it", (await mona.Open("/")).Text);
        await mona.Open($"{course.At}/relationship/mirror");
        await mona.Follow("Correct");
        await mona.Fill("Answers[Listens]", "Mostly").Press("Save");
        Assert.Contains("Say why", mona.Errors);
        await mona.Fill("Why", "Jeg var træt den dag").Press("Save");
        Assert.Matches("I listen to what matters to the mentee ?Mostly", mona.Text);
        Assert.Contains("Corrected, because: Jeg var træt", mona.Text);
        await mona.Follow("Take out");
        await mona.Fill("Why", "Hellere en anden gang").Press("Take it out");
        Assert.Contains("Taken out Hellere en anden gang", mona.Text);
        var next = await house.World.Somebody("Niels Næste", World.East, Role.Mentor);
        await next.AlsoMentors(course);
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'second_mentor', $2, 1, '2026-03-01', 'second_mentor', $1)", next.Id, course.Mentee);
        Assert.Contains("Nothing has been answered yet", (await (await next.Browse()).Open($"{course.At}/relationship/mirror")).Text);
    }

    [Fact]
    public async Task A_zero_asks_the_coach_for_a_talk_without_saying_what_was_answered_until_one_was_held()
    {
        var course = await Course.Begin(house);
        var (karla, carla) = (await house.World.Coordinator("Karla"), await house.CoachOf(course, "Carla"));
        var coach = await carla.Browse();
        Assert.DoesNotContain("working together", (await coach.Open("/")).Text);
        await karla.Types(course, new(2026, 3, 9), All(RelationshipLevel.Mostly, RelationshipLevel.NotAtAll));
        await coach.Open("/");
        Assert.Contains("A talk about working together is asked for. It is no judgement.", coach.Text);
        foreach (var word in (string[])["Not at all", "listens", "Sara"]) Assert.DoesNotContain(word, coach.Text, StringComparison.Ordinal);
        await coach.Follow("Prepare the talk");
        Assert.Contains("A talk about working together is asked for since 10 March 2026", coach.Text);
        Assert.Contains("It is no judgement of the mentor", coach.Text);
        Assert.DoesNotContain("Not at all", coach.Text);
        await coach.Follow("What was answered");
        Assert.Matches("My mentor listens to what matters to me ?Not at all", coach.Text);
        var mona = await course.Mentor.Browse();
        foreach (var page in (string[])["/", course.At, $"/mentors/{course.Mentor.Id}/talks", $"/mentees/{course.Mentee}/timeline"])
            foreach (var word in (string[])["asked for", "Not at all", "Sheet about working together"]) Assert.DoesNotContain(word, (await mona.Open(page)).Text, StringComparison.Ordinal);

        await carla.Talks(course.Mentor, SupervisionStory.ATalk(new(2026, 3, 9)));
        Assert.Contains("A talk about working together", (await coach.Open("/")).Text);
        await carla.Talks(course.Mentor, SupervisionStory.ATalk(new(2026, 3, 10)));
        Assert.DoesNotContain("A talk about working together", (await coach.Open("/")).Text);
    }

    [Fact]
    public async Task A_fall_by_two_asks_too_and_goes_when_the_sheet_is_put_right()
    {
        var course = await Course.Begin(house);
        var (karla, carla) = (await house.World.Coordinator("Karla"), await house.CoachOf(course, "Carla"));
        await karla.Types(course, new(2026, 2, 1), All(RelationshipLevel.Completely));
        var low = await karla.Types(course, new(2026, 3, 1), All(RelationshipLevel.Completely, RelationshipLevel.Partly), Domain.Plans.LifeOccasion.Quarter);
        var coach = await carla.Browse();
        Assert.Contains("A talk about working together", (await coach.Open("/")).Text);
        var browser = await karla.Browse();
        await (await browser.Open($"{course.At}/relationship/checks/{low}/void")).Fill("Why", "En andens ark").Press("Take it out");
        Assert.DoesNotContain("A talk about working together", (await coach.Open("/")).Text);
    }

    [Fact]
    public async Task What_is_missing_stands_on_the_coordinators_list_until_it_is_there_and_the_timeline_tells_it_without_answers()
    {
        var course = await Course.Begin(house);
        var karla = await house.World.Coordinator("Karla");
        var browser = await karla.Browse();
        var line = $"{course.At}/relationship\"";
        Assert.Contains(line, (await browser.Open("/today/RelationshipDue")).Page.DocumentElement.OuterHtml);
        await karla.Types(course, new(2026, 3, 9), All(RelationshipLevel.ALittle));
        Assert.DoesNotContain(line, (await browser.Open("/today/RelationshipDue")).Page.DocumentElement.OuterHtml);
        await house.Force("update bot.relationship_check set date = '2025-12-09' where mentee = $1", course.Mentee);
        Assert.Contains(line, (await browser.Open("/today/RelationshipDue")).Page.DocumentElement.OuterHtml);
        await house.Force("update bot.relationship_check set date = '2026-03-09' where mentee = $1", course.Mentee);
        await house.Force("update bot.mentorship set release_on = '2026-03-20' where id = $1", course.Id);
        Assert.Contains(line, (await browser.Open("/today/RelationshipDue")).Page.DocumentElement.OuterHtml);
        var told = await browser.Open($"/mentees/{course.Mentee}/timeline");
        Assert.Contains("Sheet about working together typed in", told.Text);
        Assert.DoesNotContain("A little", told.Text);
    }
}
