using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Plans;

/// <summary>What plans and mentorships do when somebody's custody changes.</summary>
public sealed class MovingAMentee(TestHouse house) : IClassFixture<TestHouse>
{
    private static async Task<Visitor> Custody(TestHouse house, Course course, string page) => await (await (await house.World.Coordinator("Karla Flytter")).Browse()).Open($"/mentees/{course.Mentee}/custody/{page}");

    private static async Task<Visitor> Inside(TestHouse house, Course course)
    {
        var karla = await Custody(house, course, "status");
        await karla.Fill("Status", "Sentenced").Fill("Establishment", "1").Fill("Day", "01-02-2026").Press("Save");
        Assert.StartsWith($"/mentees/{course.Mentee}/custody?said=", karla.Path, StringComparison.Ordinal);
        await house.Sweep("update bot.plan set next_review = '2026-06-01' where mentorship = $1", course.Id);
        return karla;
    }

    [Fact]
    public async Task A_move_brings_the_review_forward_by_itself_and_says_so()
    {
        var course = await Course.Begin(house, "Mona Flytter");
        await course.WithPlan();
        var karla = await Inside(house, course);
        await karla.Open($"/mentees/{course.Mentee}/custody/transfer");
        await karla.Fill("Establishment", "3").Fill("Day", "10-03-2026").Press("Save");
        Assert.Contains("Eksempelstrøm", karla.Text, StringComparison.Ordinal);
        Assert.Contains("The review of the plan came forward to 24 March 2026", karla.Text, StringComparison.Ordinal);
        Assert.True(await house.Peek<bool>("select next_review = '2026-03-24' and next_occasion = 'change_of_establishment' from bot.plan where mentorship = $1 and state = 'agreed'", course.Id));
        Assert.True(await house.Peek<bool>("select establishment = 3 from bot.mentorship where id = $1", course.Id));
        Assert.Contains("Eksempelstrøm", (await (await course.Mentor.Browse()).Open(course.At)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_release_date_alone_leaves_the_review_where_it_is_and_asks_about_life_before_and_after_it()
    {
        var course = await Course.Begin(house, "Mona Venter");
        var mentor = await course.WithPlan();
        var karla = await Inside(house, course);
        await house.Force("insert into bot.life_check (id, root, edition, mentee, unit, mentorship, date, occasion, view) values (gen_random_uuid(), gen_random_uuid(), 1, $1, 1, $2, '2026-02-20', 'start', 'mentee')", course.Mentee, course.Id);
        await karla.Open($"/mentees/{course.Mentee}/custody/release");
        await karla.Fill("Day", "01-04-2026").Fill("Firmness", "Firm").Press("Save");
        Assert.StartsWith($"/mentees/{course.Mentee}/custody?said=", karla.Path, StringComparison.Ordinal);
        Assert.True(await house.Peek<bool>("select next_review = '2026-06-01' from bot.plan where mentorship = $1 and state = 'agreed'", course.Id));
        Assert.Contains("1 March 2026", (await mentor.Open($"{course.At}/life-areas")).Text, StringComparison.Ordinal);
        Assert.Contains("Sara Fiktivsen", (await karla.Open("/today/LifeAreasDue")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mentor_sees_where_the_mentee_is_and_does_not_say_it()
    {
        var course = await Course.Begin(house, "Mona Spørger");
        await Inside(house, course);
        var mentor = await course.Mentor.Browse();
        Assert.Equal(HttpStatusCode.OK, (await mentor.Open($"/mentees/{course.Mentee}/custody")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mentor.Open($"/mentees/{course.Mentee}/custody/status")).Status);
    }
}
