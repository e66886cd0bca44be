using BackOnTrack.Domain.Policies;
using BackOnTrack.Domain.Tests.Mentors;

namespace BackOnTrack.Domain.Tests.Policies;

public class PolicyTests
{
    private static readonly DateTimeOffset now = new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero);

    private static Policy Written() => Policy.Write(new("Gaver", "Tag ikke imod gaver.", null), Guid.Empty, now).Value();

    [Fact]
    public void A_change_ends_the_version_before_and_says_what_is_new()
    {
        var first = Written();
        Assert.Equal(["Policies.Refuse.Changed"], first.Change(new("Gaver", "Tag aldrig imod gaver.", " "), Guid.Empty, now).Codes());
        Assert.True(first.InForce);
        var second = first.Change(new("Gaver", "Tag aldrig imod gaver.", "Aldrig"), Guid.Empty, now).Value();
        Assert.False(first.InForce);
        Assert.Equal((first.Root, 2), (second.Root, second.Edition));
    }

    [Fact]
    public void A_text_that_came_back_from_a_browser_unchanged_is_the_same_text()
    {
        var policy = Policy.Write(new("Gaver", "En linje\nto linjer", null), Guid.Empty, now).Value();
        Assert.Equal(["Policies.Refuse.Same"], policy.Change(new("Gaver ", "En linje\r\nto linjer\r\n", "Intet"), Guid.Empty, now).Codes());
    }

    [Fact]
    public void An_ended_text_is_not_ended_twice()
    {
        var policy = Written();
        policy.End(now).Value();
        Assert.Equal(["Policies.Refuse.NotInForce"], policy.End(now).Codes());
    }
}
