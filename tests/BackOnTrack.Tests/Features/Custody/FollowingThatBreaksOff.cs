using BackOnTrack.Features.Custody;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.Features.Release;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Custody;

/// <summary>What follows for one file breaks off.</summary>
public sealed class FollowingThatBreaksOff(TestHouse house) : IClassFixture<TestHouse>
{
    private Task<long> Waits(Course course) => house.Peek<long>("select count(*) from bot.custody_change where mentee = $1 and followed_at is null", course.Mentee);

    [Fact]
    public async Task Is_no_fault_of_whoever_writes_about_the_same_file_or_another_and_is_tried_again()
    {
        var (broken, desk) = await house.Inside();
        await desk.Says(broken, "release", ("Day", "10-09-2026"), ("Firmness", "Firm"));
        var mona = await broken.BeginList();
        await mona.Open($"{broken.At}/release/items/new");
        await mona.Fill("What", "Et værelse").Fill("Owner", "Municipality").Fill("Due", "01-09-2026").Press("Save");
        await house.Force("update bot.release_item set due = '9999-12-31' where mentee = $1 and area = 'agreed'", broken.Mentee);

        await desk.Says(broken, "release", ("Day", "10-10-2026"), ("Firmness", "Firm"));
        Assert.Contains("10 October 2026", desk.Text, StringComparison.Ordinal);
        var (other, kis) = await house.Inside();
        await kis.Says(other, "court-date", ("Day", "01-04-2026"), ("Matter", "Trial"));
        Assert.Contains("1 April 2026", kis.Text, StringComparison.Ordinal);
        Assert.Equal((1L, 0L), (await Waits(broken), await Waits(other)));

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => house.As<FollowCustody, int>(follow => follow.Run(default))); // what is done at intervals hears of it
        await house.Force("update bot.release_item set due = '2026-09-01' where mentee = $1 and area = 'agreed'", broken.Mentee);
        Assert.Equal(1, await house.As<FollowCustody, int>(follow => follow.Run(default)));
        Assert.Equal(new DateOnly(2026, 10, 1), await broken.DueOf("agreed"));
        Assert.Equal(new DateOnly(2026, 10, 10), await house.Peek<DateOnly>("select release_on from bot.mentorship where id = $1", broken.Id));
    }
}
