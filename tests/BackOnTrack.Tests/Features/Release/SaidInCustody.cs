using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Release;

/// <summary>Somebody inside, and a coordinator who writes down what happens to them.</summary>
internal static class SaidInCustody
{
    public static async Task<(Course Course, Visitor Desk)> Inside(this TestHouse house, string status = "Sentenced", string since = "01-02-2026")
    {
        var course = await Course.Begin(house);
        var desk = await (await house.World.Coordinator($"Kis {Guid.NewGuid():N}")).Browse();
        await desk.Says(course, "status", ("Status", status), ("Establishment", "1"), ("Day", since));
        return (course, desk);
    }

    public static async Task Says(this Visitor desk, Course course, string page, params (string Field, string Value)[] what)
    {
        await desk.Open($"/mentees/{course.Mentee}/custody/{page}");
        foreach (var (field, value) in what) desk.Fill(field, value);
        await desk.Press("Save");
        Assert.Equal("", desk.Errors);
    }

    /// <summary>Another status from a day on: outside, or back in the first establishment.</summary>
    public static Task Says(this Visitor desk, Course course, string status, string day, string establishment = "") =>
        desk.Says(course, "status", ("Status", status), ("Establishment", establishment), ("Day", day));
}
