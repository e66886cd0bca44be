using BackOnTrack.Domain.Claims;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Tests.Mentors;

namespace BackOnTrack.Domain.Tests.Claims;

public sealed class WhatAClaimComesTo
{
    private static readonly ClaimRules Rules = new() { Rates = [new(new(2025, 1, 1), 20000, 100000, 200), new(new(2026, 1, 1), 30000, 150000, 250)] };

    [Theory]
    [InlineData("2024-06-01", 20000)]
    [InlineData("2025-12-31", 20000)]
    [InlineData("2026-01-01", 30000)]
    public void The_rates_of_a_day_are_the_latest_that_have_begun(string day, int hour) => Assert.Equal(hour, Rules.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Hour);

    [Fact]
    public void Every_state_is_reached_and_no_move_leads_out_of_what_is_taken_back()
    {
        Assert.Equal(Enum.GetValues<ClaimState>().ToHashSet(), [.. ClaimMoves.All.Values]);
        Assert.DoesNotContain(ClaimMoves.All.Keys, k => k.From == ClaimState.Reversed);
    }

    [Fact]
    public void What_is_paid_can_only_be_taken_back()
    {
        foreach (var move in Enum.GetValues<ClaimMove>()) Assert.Equal(move == ClaimMove.Reverse, ClaimMoves.Open(ClaimState.Paid, move));
    }

    [Fact]
    public void Terms_need_a_model_and_a_day() => Assert.Equal(["Model", "From"], PayTerms.Set(Mads(), null, null, default).Refusals.Select(r => r.Field));

    [Fact]
    public void Nobody_decides_about_money_of_their_own()
    {
        var (mads, karla, now, day) = (Mads(), Guid.CreateVersion7(), new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.Zero), new DateOnly(2026, 3, 9));
        string[] own = ["Claims.Refuse.Own"];
        Claim Sent() => Claim.Make(mads, new(Guid.CreateVersion7(), Guid.CreateVersion7(), mads.Id, day, 60), new() { Minutes = 60 }, Rules, now).Value();
        Assert.Equal(["Claims.Refuse.OwnTerms"], PayTerms.Set(mads, PayModel.FeePerHour, day, mads.Id).Codes());
        var claim = Sent();
        Assert.Equal(own, claim.SendBack("Why", mads.Id, now).Codes());
        Assert.Equal(own, claim.Approve(PayModel.FeePerHour, Rules.On(day), false, mads.Id, now).Codes());
        claim.Approve(PayModel.FeePerHour, Rules.On(day), false, karla, now).Value();
        claim.Pay(1, karla, now).Value();
        Assert.Equal(own, claim.Reverse("Why", mads.Id, now).Codes());
        Assert.Equal(-30000, claim.Reverse("Why", karla, now).Value().Total);
        Assert.Equal(["Claims.Refuse.Decided"], claim.WithdrawApproval("Why", karla, now).Codes()); // what is paid is taken back instead
        var mistaken = Sent();
        mistaken.Approve(PayModel.FeePerHour, Rules.On(day), false, karla, now).Value();
        Assert.Equal(own, mistaken.WithdrawApproval("Why", mads.Id, now).Codes());
        var back = Sent();
        back.SendBack("Why", karla, now).Value();
        Assert.Equal(own, back.SetAside("Why", mads.Id, now).Codes());
    }

    [Theory]
    [InlineData(185, 10, 45, false)]
    [InlineData(186, 10, 45, true)]
    [InlineData(600, 0, 45, true)]
    [InlineData(600, 250, 45, false)]
    [InlineData(121, 0, null, true)]
    public void Hours_are_much_longer_when_session_way_and_some_time_beside_do_not_explain_them(int minutes, int kilometres, int? length, bool much) =>
        Assert.Equal(much, Rules.IsMuchLonger(minutes, kilometres, length));

    private static Mentor Mads() => Mentor.Enter(Guid.CreateVersion7(), 1, new("Mads", MentorBackground.Law, Gender.Man, ["da"], "Fyn", "", 2)).Value();
}
