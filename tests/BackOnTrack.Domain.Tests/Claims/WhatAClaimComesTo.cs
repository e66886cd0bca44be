using BackOnTrack.Domain.Claims;
using BackOnTrack.Domain.Mentors;

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
    public void Terms_need_a_model_and_a_day()
    {
        Mentor.Enter(Guid.CreateVersion7(), 1, new("Mads", MentorBackground.Law, Gender.Man, ["da"], "Fyn", "", 2)).Accepted(out var mentor, out _);
        Assert.Equal(["Model", "From"], PayTerms.Set(mentor!, null, null, default).Refusals.Select(r => r.Field));
    }
}
