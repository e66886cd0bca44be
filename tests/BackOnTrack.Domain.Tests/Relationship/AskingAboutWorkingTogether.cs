using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Domain.Tests.Mentorships;

namespace BackOnTrack.Domain.Tests.Relationship;

/// <summary>The book of one mentorship: what may be written into it, by whom, and what stays.</summary>
public sealed class AskingAboutWorkingTogether
{
    private readonly Mentorship _it = Course.Active();
    private readonly MentorPeriod _period;
    private readonly Doer _by;
    private readonly DateOnly _met;

    public AskingAboutWorkingTogether()
    {
        _period = MentorPeriod.Primary(_it, PeriodStart.Match, _it.FirstMeetingOn!.Value);
        _met = _it.FirstMeetingOn.Value;
        _by = Course.Coordinator with { Account = Guid.CreateVersion7(), Today = _met.AddMonths(9) };
    }

    private static Dictionary<RelationshipItem, RelationshipLevel> All(RelationshipLevel level) => Enum.GetValues<RelationshipItem>().ToDictionary(item => item, _ => level);

    private static RelationshipInput On(DateOnly? day, RelationshipLevel level = RelationshipLevel.Mostly, LifeOccasion? occasion = LifeOccasion.Quarter) => new(day, occasion, All(level));

    private RelationshipBook Book(params RelationshipTaken[] taken) => new(_it, [_period], taken);

    private static string[] Refused<T>(Outcome<T> outcome) => [.. outcome.Refusals.Select(r => $"{r.Code.Split('.')[^1]}{(r.Field.Length > 0 ? " at " + r.Field : "")}")];

    [Fact]
    public void Everything_wrong_with_a_sheet_is_said_at_its_field_and_at_once()
    {
        Assert.Equal(["DayMissing at Date", "Occasion at Occasion", "NothingAnswered at Answers[Listens]"], Refused(Book().TypeIn(new(null, null, new Dictionary<RelationshipItem, RelationshipLevel>()), _by)));
        Assert.Equal(["FutureDate at Date"], Refused(Book().TypeIn(On(_by.Today.AddDays(1)), _by)));
        Assert.Equal(["BeforeTheyMet at Date"], Refused(Book().TypeIn(On(_met.AddDays(-1)), _by)));
        Assert.Equal(["OutsideScale at Answers[IsUseful]"], Refused(Book().TypeIn(On(_met) with { Answers = new Dictionary<RelationshipItem, RelationshipLevel> { [RelationshipItem.IsUseful] = (RelationshipLevel)5 } }, _by)));
        Assert.Equal(["BeforeTheyMet at Date"], Refused(new RelationshipBook(Course.Proposed(), [], []).TypeIn(On(_met), _by)));
    }

    [Fact]
    public void Whoever_is_or_was_mentor_types_nothing_in_whatever_hat_they_wear()
    {
        var earlier = MentorPeriod.Primary(_it, PeriodStart.Match, _met);
        earlier.End(_met.AddDays(3), PeriodEnd.Rematch, [], default);
        var book = new RelationshipBook(_it, [earlier], []);
        var mentor = _by with { Account = _it.Mentor!.Value };
        Assert.Equal(["IsMentor"], Refused(book.TypeIn(On(_met), mentor)));
        Assert.Equal(["IsMentor"], Refused(book.NotAnswered(_met, LifeOccasion.Start, NotAnsweredBecause.DidNotWant, mentor)));
        var made = book.TypeIn(On(_met), _by).Value();
        Assert.Equal(["IsMentor"], Refused(book.Correct(made.Check.Id, On(_met), "Forkert", mentor)));
        Assert.Equal(["IsMentor"], Refused(book.Void(made.Check.Id, "Forkert", mentor)));
        Assert.Equal(["IsMentor"], Refused(AnswerCode.For(_it, AnswersTo.WorkingTogether, book.IsMentor(mentor.Account), [1], mentor)));
    }

    [Fact]
    public void Two_sheets_of_one_day_cannot_be_put_in_order()
    {
        var book = Book();
        book.TypeIn(On(_met), _by).Value();
        Assert.Equal(["DayTaken at Date"], Refused(book.TypeIn(On(_met), _by)));
        Assert.Equal(["DayTaken at Date"], Refused(book.NotAnswered(_met, LifeOccasion.Start, NotAnsweredBecause.NotNow, _by)));
    }

    [Fact]
    public void A_correction_needs_a_reason_and_both_writings_stay()
    {
        var book = Book();
        var first = book.TypeIn(On(_met, RelationshipLevel.Partly), _by).Value();
        Assert.Equal(["Why at Why"], Refused(book.Correct(first.Check.Id, On(_met), " ", _by)));
        Assert.Equal(["TooLong at Why"], Refused(book.Correct(first.Check.Id, On(_met), new string('a', 501), _by)));
        var second = book.Correct(first.Check.Id, On(_met, RelationshipLevel.Completely), "Læste kryds forkert", _by).Value();
        Assert.Equal((first.Check.Id, 2, true, false), (second.Check.Root, second.Check.Edition, second.Check.Counts, first.Check.Counts));
        Assert.All(first.Answers, a => Assert.Equal(RelationshipLevel.Partly, a.Level));
        Assert.Equal([second], book.Counting);
        Assert.Equal(["NotCounting"], Refused(book.Correct(first.Check.Id, On(_met), "Igen", _by)));
    }

    [Fact]
    public void What_was_voided_counts_nowhere_and_is_still_there()
    {
        var book = Book();
        var made = book.TypeIn(On(_met), _by).Value();
        Assert.Equal(["Why at Why"], Refused(book.Void(made.Check.Id, null, _by)));
        book.Void(made.Check.Id, "En andens ark", _by).Value();
        Assert.Empty(book.Counting);
        Assert.Equal("En andens ark", made.Check.VoidedWhy!.Text);
        Assert.Equal(["NotCounting"], Refused(book.Void(made.Check.Id, "Igen", _by)));
    }

    [Fact]
    public void What_the_mentee_answered_alone_is_nobodys_to_write_anew_and_is_of_the_moment_that_is_due()
    {
        var book = Book();
        var alone = book.AnswerAlone(All(RelationshipLevel.Mostly), PlanRules.Default, _by).Value();
        Assert.Equal((AnswerWay.Tablet, null, LifeOccasion.Start, _by.Today), (alone.Check.Way, alone.Check.RecordedBy, alone.Check.Occasion, alone.Check.Date));
        Assert.Equal(["OwnAnswer"], Refused(book.Correct(alone.Check.Id, On(_by.Today), "Vi syntes", _by)));
        book.Void(alone.Check.Id, "Ved en fejl", _by).Value();
    }

    [Fact]
    public void Not_answered_asks_for_a_reason_and_moves_the_schedule_on()
    {
        var book = Book();
        Assert.Equal(new(LifeOccasion.Start, _met), book.Due(_by.Today, PlanRules.Default));
        Assert.Equal(["Because at Because"], Refused(book.NotAnswered(_met, LifeOccasion.Start, null, _by)));
        var made = book.NotAnswered(_met, LifeOccasion.Start, NotAnsweredBecause.DidNotWant, _by).Value();
        Assert.Empty(made.Answers);
        Assert.Equal(new(LifeOccasion.Quarter, _met.AddMonths(3)), book.Due(_by.Today, PlanRules.Default));
        var came = book.Correct(made.Check.Id, On(_met.AddDays(4)), "Arket kom alligevel", _by).Value();
        Assert.Null(came.Check.NotAnswered);
    }

    [Fact]
    public void A_mirror_is_refused_like_a_sheet_and_begins_when_the_mentor_came()
    {
        var (mentor, later) = (_by with { Account = _it.Mentor!.Value }, MentorPeriod.Primary(_it, PeriodStart.Rematch, _met.AddMonths(2)));
        var book = new MirrorBook(_it, [later], []);
        Assert.Equal(new(LifeOccasion.Start, _met.AddMonths(2)), book.Due(_by.Today, PlanRules.Default));
        Assert.Equal(["BeforeTheyMet at Date"], Refused(book.Answer(On(_met), mentor)));
        var made = book.Answer(On(_met.AddMonths(2)), mentor).Value();
        var after = new MirrorBook(_it, [later], [made.Mirror]);
        Assert.Equal(["DayTaken at Date"], Refused(after.Answer(On(_met.AddMonths(2)), mentor)));
        Assert.Equal(["Why at Why"], Refused(after.Correct(made.Mirror.Id, On(_met.AddMonths(2)), null, mentor)));
        var second = after.Correct(made.Mirror.Id, On(_met.AddMonths(2)), "Tænkte forkert", mentor).Value();
        Assert.Equal((made.Mirror.Id, 2, false), (second.Mirror.Root, second.Mirror.Edition, made.Mirror.Counts));
        Assert.Equal(["NotCounting"], Refused(after.Void(made.Mirror.Id, "x", mentor)));
    }

    [Theory]
    [InlineData("abcd-efgh-jkmn", "ABCDEFGHJKMN")]
    [InlineData(" ABCD EFGH JKMN ", "ABCDEFGHJKMN")]
    [InlineData("ABCD-EFGH-JKM", "")]
    [InlineData("ABCD-EFGH-JKMI", "")]
    [InlineData(null, "")]
    public void A_code_is_read_as_people_type_it(string? typed, string code) => Assert.Equal(code, AnswerCode.Read(typed));
}
