using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Domain.Tests.Mentorships;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Relationship;

/// <summary>Any "not at all", and any fall by two, whatever else was answered; never anything else.</summary>
public sealed class WhatAsksForATalk
{
    private static readonly RelationshipItem[] items = Enum.GetValues<RelationshipItem>();

    /// <summary>A sheet with any of its items left open.</summary>
    private static readonly Gen<Dictionary<RelationshipItem, RelationshipLevel>> Sheets =
        Gen.Choose(-1, 4).ArrayOf(items.Length).Select(levels => items.Zip(levels).Where(x => x.Second >= 0).ToDictionary(x => x.First, x => (RelationshipLevel)x.Second));

    private static void Holds(Func<(Dictionary<RelationshipItem, RelationshipLevel> Before, Dictionary<RelationshipItem, RelationshipLevel> Now), bool> holds) =>
        Prop.ForAll(Sheets.Zip(Sheets).Select(x => (x.Item1, x.Item2)).ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_zero_always_asks_whatever_was_before() => Holds(x =>
        !x.Now.ContainsValue(RelationshipLevel.NotAtAll) || (WorkingTogether.AsksForTalk(x.Now, x.Before) && WorkingTogether.AsksForTalk(x.Now, null)));

    [Fact]
    public void Without_a_zero_it_asks_exactly_when_one_item_fell_by_two() => Holds(x =>
        x.Now.ContainsValue(RelationshipLevel.NotAtAll) || WorkingTogether.AsksForTalk(x.Now, x.Before) == items.Any(i => x.Before.ContainsKey(i) && x.Now.ContainsKey(i) && (int)x.Before[i] - (int)x.Now[i] >= 2));

    [Fact]
    public void Rising_never_asks() => Holds(x =>
    {
        var risen = x.Now.ToDictionary(a => a.Key, a => a.Value is RelationshipLevel.NotAtAll ? RelationshipLevel.ALittle : a.Value);
        var lower = risen.ToDictionary(a => a.Key, a => (RelationshipLevel)Math.Max(0, (int)a.Value - 1));
        return !WorkingTogether.AsksForTalk(risen, lower) && !WorkingTogether.AsksForTalk(risen, risen) && !WorkingTogether.AsksForTalk(risen, null);
    });

    [Fact]
    public void Many_small_falls_are_no_fall_because_nothing_is_added_up()
    {
        var (before, now) = (items.ToDictionary(i => i, _ => RelationshipLevel.Completely), items.ToDictionary(i => i, _ => RelationshipLevel.Mostly));
        Assert.False(WorkingTogether.AsksForTalk(now, before));
        now[RelationshipItem.IsUseful] = RelationshipLevel.Partly;
        Assert.True(WorkingTogether.AsksForTalk(now, before));
    }

    private readonly Mentorship _it = Course.Active();

    private DateOnly Met => _it.FirstMeetingOn!.Value;

    private Doer By => Course.Coordinator with { Account = Guid.CreateVersion7(), Today = Met.AddMonths(9) };

    private static RelationshipInput Sheet(DateOnly day, RelationshipLevel level) => new(day, LifeOccasion.Quarter, items.ToDictionary(i => i, _ => level));

    [Fact]
    public void A_prompt_stands_until_a_talk_since_and_goes_when_its_reason_goes()
    {
        var book = new RelationshipBook(_it, [MentorPeriod.Primary(_it, PeriodStart.Match, Met)], []);
        book.TypeIn(Sheet(Met, RelationshipLevel.Completely), By).Value();
        Assert.Empty(book.Settle([], By));
        var low = book.TypeIn(Sheet(Met.AddMonths(3), RelationshipLevel.Partly), By).Value();
        var prompt = Assert.Single(book.Settle([], By));
        Assert.Equal((_it.Mentor, low.Check.Id, true), (prompt.Mentor, prompt.Check, prompt.IsOpen));
        Assert.Empty(book.Settle([prompt], By));
        prompt.AnsweredBy(Guid.CreateVersion7(), prompt.AskedOn.AddDays(-1));
        Assert.True(prompt.IsOpen);
        book.Correct(low.Check.Id, Sheet(Met.AddMonths(3), RelationshipLevel.Mostly), "Skrevet forkert ind", By).Value();
        Assert.Empty(book.Settle([prompt], By));
        Assert.Equal((false, true), (prompt.IsOpen, prompt.Talk is null));
    }

    [Fact]
    public void A_talk_on_its_day_answers_it_for_good()
    {
        var book = new RelationshipBook(_it, [MentorPeriod.Primary(_it, PeriodStart.Match, Met)], []);
        var made = book.TypeIn(Sheet(Met, RelationshipLevel.NotAtAll), By).Value();
        var prompt = Assert.Single(book.Settle([], By));
        prompt.AnsweredBy(Guid.CreateVersion7(), prompt.AskedOn);
        Assert.False(prompt.IsOpen);
        book.Correct(made.Check.Id, Sheet(Met.AddDays(1), RelationshipLevel.NotAtAll), "Dagen var forkert", By).Value();
        Assert.Empty(book.Settle([prompt], By));
    }

    [Fact]
    public void Another_mentor_is_another_beginning_and_one_who_left_is_talked_about_no_more()
    {
        var (first, next) = (MentorPeriod.Primary(_it, PeriodStart.Match, Met), MentorPeriod.Primary(Course.Active(), PeriodStart.Rematch, Met.AddDays(11)));
        first.End(Met.AddDays(10), PeriodEnd.Rematch, [], default);
        var book = new RelationshipBook(_it, [first, next], []);
        Assert.Equal(first.Mentor, book.TypeIn(Sheet(Met, RelationshipLevel.NotAtAll), By).Value().Check.Mentor);
        book.TypeIn(Sheet(Met.AddDays(9), RelationshipLevel.Completely), By).Value();
        Assert.Equal(next.Mentor, book.TypeIn(Sheet(Met.AddDays(20), RelationshipLevel.Partly), By).Value().Check.Mentor);
        Assert.Empty(book.Settle([], By));
        book.TypeIn(Sheet(Met.AddDays(30), RelationshipLevel.NotAtAll), By).Value();
        Assert.Equal(next.Mentor, Assert.Single(book.Settle([], By)).Mentor);
    }
}
