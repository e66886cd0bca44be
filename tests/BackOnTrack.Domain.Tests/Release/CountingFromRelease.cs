using BackOnTrack.Domain.Release;
using BackOnTrack.Domain.Tests.Mentorships;

namespace BackOnTrack.Domain.Tests.Release;

public sealed class CountingFromRelease
{
    private static readonly ReleaseRules rules = new();
    private static readonly DateOnly today = Course.Coordinator.Today;
    private static readonly DateOnly release = today.AddMonths(14);

    private static (ReleasePath Path, IReadOnlyList<ReleaseItem> Items) Begun(DateOnly? day, ReleaseKind kind = ReleaseKind.Whole)
    {
        var it = Course.Proposed();
        it.MeetAt(1, day).Value();
        return ReleasePath.Begin(it, new() { Kind = kind, RemandSince = kind is ReleaseKind.ShortKit ? today : null }, rules, Course.Coordinator).Value();
    }

    private static ReleaseItem Of((ReleasePath, IReadOnlyList<ReleaseItem> Items) it, ReleaseArea area) => it.Items.Single(i => i.Area == area);

    [Fact]
    public void Every_point_but_the_wishes_has_its_day_before_release()
    {
        var it = Begun(release);
        Assert.Equal(release.AddMonths(-12), Of(it, ReleaseArea.Municipality).Due);
        Assert.Equal(release.AddDays(-7), Of(it, ReleaseArea.GatePlan).Due);
        Assert.All(it.Items.Where(i => i.IfWished), i => Assert.Null(i.Due));
        Assert.All(it.Items.Where(i => !i.IfWished), i => Assert.InRange(i.Due!.Value, today, release));
    }

    [Fact]
    public void A_list_begun_late_is_late_for_nobody() => Assert.Equal(today, Of(Begun(today.AddDays(20)), ReleaseArea.Municipality).Due);

    [Fact]
    public void Nobody_knows_the_day_so_no_point_has_one() => Assert.All(Begun(null).Items, i => Assert.Null(i.Due));

    [Fact]
    public void When_the_day_moves_what_is_done_stays_and_what_was_agreed_keeps_its_distance()
    {
        var it = Begun(release);
        var agreed = ReleaseItem.Agree(it.Path, new() { What = "A room", Owner = ReleaseOwner.Municipality, Due = release.AddDays(-30) }, [], rules).Value();
        Of(it, ReleaseArea.Bank).Settle(new() { State = ReleaseItemState.Done, Words = "Seen" }, rules, Course.Coordinator).Value();
        var (before, later) = (Of(it, ReleaseArea.Bank).Due, release.AddMonths(2));
        it.Path.Move(later, [.. it.Items, agreed], rules, today);
        Assert.Equal(before, Of(it, ReleaseArea.Bank).Due);
        Assert.Equal((later.AddDays(-30), release.AddDays(-30)), (agreed.Due!.Value, agreed.WasDue!.Value));
        Assert.Equal((later.AddDays(-7), release.AddDays(-7)), (Of(it, ReleaseArea.GatePlan).Due!.Value, Of(it, ReleaseArea.GatePlan).WasDue!.Value));
        Assert.Equal(release, it.Path.WasOn);
    }

    [Fact]
    public void What_was_agreed_while_nobody_knew_the_day_of_release_stays_where_it_was_put()
    {
        var it = Begun(release);
        ReleaseItem Agree(DateOnly due) => ReleaseItem.Agree(it.Path, new() { What = "A room", Owner = ReleaseOwner.Municipality, Due = due }, [], rules).Value();
        var (before, moved) = (Agree(release.AddDays(-30)), Agree(release.AddDays(-30)));
        it.Path.Move(null, [before, moved], rules, today);
        var meanwhile = Agree(today.AddDays(20));
        moved.Change(new() { Owner = ReleaseOwner.Municipality, Due = today.AddDays(21) }, rules, Course.Coordinator).Value();
        var later = release.AddMonths(15);
        it.Path.Move(later, [before, moved, meanwhile], rules, today);
        Assert.Equal((later.AddDays(-30), today.AddDays(21), today.AddDays(20)), (before.Due!.Value, moved.Due!.Value, meanwhile.Due!.Value));
        it.Path.Move(later.AddDays(10), [before, moved, meanwhile], rules, today);
        Assert.Equal((later.AddDays(-20), today.AddDays(31), today.AddDays(30)), (before.Due!.Value, moved.Due!.Value, meanwhile.Due!.Value));
    }

    [Fact]
    public void The_short_kit_is_ready_after_two_weeks_whatever_the_estimate_says()
    {
        var it = Begun(release, ReleaseKind.ShortKit);
        Assert.All(it.Items, i => Assert.True(i.Kit));
        Assert.All(it.Items, i => Assert.InRange(i.Due!.Value, today, today.AddDays(14)));
        Assert.Equal(today.AddDays(14), Of(it, ReleaseArea.GatePlan).Due);
        var more = it.Path.Widen([.. it.Items.Select(i => i.Area)], rules, Course.Coordinator).Value();
        Assert.Equal(rules.Items.Count, it.Items.Count + more.Count);
    }

    [Fact]
    public void A_flat_nobody_gave_counts_as_the_municipalitys_and_a_wish_nobody_had_counts_nowhere()
    {
        var it = Begun(release);
        var standing = ReleaseStanding.Of(it.Items);
        Assert.Equal((0, 10, 7), (standing.Done, standing.Ours, standing.Others));
        Of(it, ReleaseArea.Expulsion).Settle(new() { State = ReleaseItemState.NotNeeded, Words = "Citizen" }, rules, Course.Coordinator).Value();
        Of(it, ReleaseArea.Housing).Confirm(ReleaseOwner.Municipality, null, rules, today).Value();
        Assert.Equal((1, 10, 5), (ReleaseStanding.Of(it.Items).Done, ReleaseStanding.Of(it.Items).Ours, ReleaseStanding.Of(it.Items).Others));
        Assert.Null(Of(it, ReleaseArea.Housing).SettledBy);
    }

    [Fact]
    public void Only_somebody_outside_can_be_asked_by_an_address_and_only_while_the_point_is_open()
    {
        var it = Begun(release);
        Assert.Equal("Release.Refuse.OwnerIsOurs", ReleaseLink.For(Of(it, ReleaseArea.Bank), [1, 2, 3], rules, DateTimeOffset.UnixEpoch).Refusals[0].Code);
        Of(it, ReleaseArea.Housing).Confirm(ReleaseOwner.Municipality, null, rules, today).Value();
        Assert.Equal("Release.Refuse.NotNow", ReleaseLink.For(Of(it, ReleaseArea.Housing), [1, 2, 3], rules, DateTimeOffset.UnixEpoch).Refusals[0].Code);
    }
}
