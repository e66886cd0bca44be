using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Plans;

public sealed class MovingAMentee(TestHouse house) : IClassFixture<TestHouse>
{
    private static async Task<Visitor> Custody(TestHouse house, Course course) => await (await (await house.World.Coordinator("Karla Flytter")).Browse()).Open($"{course.At}/custody");

    [Fact]
    public async Task A_move_brings_the_review_forward_by_itself()
    {
        var course = await Course.Begin(house, "Mona Flytter");
        await course.WithPlan();
        Assert.True(await house.Peek<bool>("select next_review > '2026-05-01' from bot.plan where mentorship = $1", course.Id));
        var karla = await Custody(house, course);
        await karla.Fill("Establishment", "3").Press("Save");
        Assert.Equal(course.At, karla.Path);
        Assert.Contains("Eksempelstrøm", karla.Text, StringComparison.Ordinal);
        Assert.True(await house.Peek<bool>("select next_review = '2026-03-24' and next_occasion = 'change_of_establishment' from bot.plan where mentorship = $1", course.Id));
    }

    [Fact]
    public async Task Another_release_date_alone_leaves_the_review_where_it_is_and_asks_about_life_before_and_after_it()
    {
        var course = await Course.Begin(house, "Mona Venter");
        var mentor = await course.WithPlan();
        var next = await house.Peek<DateTime>("select next_review::timestamp from bot.plan where mentorship = $1", course.Id);
        await house.Force("insert into bot.life_check (id, mentee, unit, mentorship, date, occasion, view) values (gen_random_uuid(), $1, 1, $2, '2026-02-20', 'start', 'mentee')", course.Mentee, course.Id);
        var karla = await Custody(house, course);
        await karla.Fill("ReleaseOn", "01-04-2026").Press("Save");
        Assert.Equal(course.At, karla.Path);
        Assert.Equal(next, await house.Peek<DateTime>("select next_review::timestamp from bot.plan where mentorship = $1", course.Id));
        Assert.Contains("1 March 2026", (await mentor.Open($"{course.At}/life-areas")).Text, StringComparison.Ordinal);
        Assert.Contains("Sara Fiktivsen", (await mentor.Open("/today/LifeAreasDue")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mentor_does_not_say_where_the_mentee_is_and_nobody_does_it_after_the_end()
    {
        var course = await Course.Begin(house, "Mona Spørger");
        Assert.Equal(HttpStatusCode.NotFound, (await (await course.Mentor.Browse()).Open($"{course.At}/custody")).Status);
        var over = await Course.Begin(house, "Mona Slut", state: "completed");
        Assert.Equal(HttpStatusCode.NotFound, (await Custody(house, over)).Status);
    }
}
