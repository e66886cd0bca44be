using BackOnTrack.Domain;
using BackOnTrack.Features.Safety;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Safety;

public sealed class Deadlines(TestHouse house) : IClassFixture<TestHouse>
{
    private Task<int> Settle() => house.As<SettleDeadlines, int>(async a => (await a.Run(default)).Value());

    [Fact]
    public async Task A_deadline_begins_rests_runs_again_is_told_once_and_ends_with_what_it_is_about()
    {
        var karla = await house.World.Coordinator("Karla");
        var course = await Course.Begin(house, "Mona Mentorsen");
        var incident = await course.Mentor.Reports(course.Id, karla.Id);
        await Settle();
        await Settle();
        Assert.Equal("2026-03-17", await house.Peek<string>("select string_agg(due::text, ' ') from bot.deadline where subject = $1", incident));
        var deadline = await house.Peek<Guid>("select id from bot.deadline where subject = $1", incident);
        var desk = await (await karla.Browse()).Open($"/deadlines/{deadline}");
        Assert.Contains("5 working days", desk.Text);
        await desk.Follow("Let it rest");
        await desk.Fill("Cause", "CourtCase").Fill("From", "10-03-2026").Fill("Until", "12-03-2026").Press("Save");
        Assert.Contains("from 10 March 2026 until 12 March 2026", desk.Text);

        var began = house.Clock.GetUtcNow();
        try
        {
            house.Clock.Set(began.AddDays(3));
            await Settle();
            Assert.Equal("2026-03-19", await house.Peek<string>("select due::text from bot.deadline where id = $1", deadline));
            house.Clock.Set(began.AddDays(10));
            Assert.Contains("Sara", (await (await karla.Browse()).Open("/today/DeadlinePassed")).Text);
            house.Clock.Set(began.AddDays(20));
            await Task.WhenAll(Settle(), Settle());
            await Settle();
            Assert.Equal("1 1", await house.Peek<string>("select min(n) || ' ' || max(n) from (select count(*) as n from bot.notice where kind = 'deadline_overdue' and path = '/deadlines/' || $1 group by account) told", deadline.ToString()));
            (await house.As<FollowUpIncident, Outcome<Guid>>(a => a.Run(karla.Actor, course.Id, incident, new DateOnly(2026, 3, 30), default))).Value();
            await Settle();
            Assert.Equal("2026-03-30", await house.Peek<string>("select done_on::text from bot.deadline where id = $1", deadline));
        }
        finally { house.Clock.Set(began); }
    }
}
