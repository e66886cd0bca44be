using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Release;

/// <summary>A way out, as a mentor prepares it.</summary>
internal static class ReleaseStory
{
    /// <summary>The day on which release is expected, past the acts that say so.</summary>
    public static Task ReleaseOn(this Course course, string day) => course.House.Force("update bot.mentorship set release_on = $2::text::date where id = $1", course.Id, day);

    /// <summary>The mentor begins the whole list.</summary>
    public static async Task<Visitor> BeginList(this Course course)
    {
        var mentor = await course.Mentor.Browse();
        await mentor.Open($"{course.At}/release/begin");
        await mentor.Fill("Kind", "Whole").Press();
        Assert.Equal($"{course.At}/release", mentor.Path);
        return mentor;
    }

    public static Task<DateOnly?> DueOf(this Course course, string area) => course.House.Peek<DateOnly?>("select due from bot.release_item where mentee = $1 and area = $2", course.Mentee, area);

    /// <summary>The address of a point.</summary>
    public static async Task<string> Point(this Course course, string area) =>
        $"{course.At}/release/items/{await course.House.Peek<Guid>("select id from bot.release_item where mentee = $1 and area = $2", course.Mentee, area)}";
}
