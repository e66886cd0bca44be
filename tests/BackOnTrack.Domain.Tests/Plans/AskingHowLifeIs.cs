using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Tests.Mentorships;

namespace BackOnTrack.Domain.Tests.Plans;

/// <summary>The looks of one mentorship: whose they are, who may write them down, and what stays.</summary>
public sealed class AskingHowLifeIs
{
    private readonly Mentorship _it = Course.Active();
    private readonly LifeBook _book;
    private readonly DateOnly _met;
    private readonly Doer _by;
    private readonly Doer _mentor;

    public AskingHowLifeIs()
    {
        _met = _it.FirstMeetingOn!.Value;
        _by = Course.Coordinator with { Account = Guid.CreateVersion7(), Today = _met.AddMonths(9) };
        _mentor = _by with { Account = _it.Mentor!.Value };
        _book = new(_it, [MentorPeriod.Primary(_it, PeriodStart.Match, _met)], []);
    }

    private static LifeCheckInput On(DateOnly? day, int housing = 5, LifeOccasion? occasion = LifeOccasion.Quarter) => new(day, occasion, new Dictionary<LifeArea, int> { [LifeArea.Housing] = housing });

    private static string[] Refused<T>(Outcome<T> outcome) => [.. outcome.Refusals.Select(r => $"{r.Code.Split('.')[^1]}{(r.Field.Length > 0 ? " at " + r.Field : "")}")];

    [Fact]
    public void An_area_left_open_is_not_there_and_no_zero()
    {
        var taken = _book.TypeIn(new(_met, LifeOccasion.Start, new Dictionary<LifeArea, int> { [LifeArea.Housing] = 0, [LifeArea.Health] = 7 }), _by).Value();
        Assert.Equal([(LifeArea.Housing, 0), (LifeArea.Health, 7)], taken.Answers.Select(answer => (answer.Area, answer.Points)));
        Assert.Equal((LifeView.Mentee, AnswerWay.Paper, _by.Account), (taken.Check.View, taken.Check.Way, taken.Check.RecordedBy));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void The_scale_ends_at_zero_and_ten(int points) => Assert.Equal(["OutsideScale at Answers[Housing]"], Refused(_book.TypeIn(On(_met, points), _by)));

    [Fact]
    public void Everything_wrong_with_a_sheet_is_said_at_once()
    {
        Assert.Equal(["DayMissing at Date", "Occasion at Occasion", "NothingAnswered"], Refused(_book.TypeIn(new(null, null, new Dictionary<LifeArea, int>()), _by)));
        Assert.Equal(["FutureDate at Date"], Refused(_book.TypeIn(On(_by.Today.AddDays(1)), _by)));
        Assert.Equal(["BeforeTheyMet at Date"], Refused(_book.TypeIn(On(_met.AddDays(-1)), _by)));
        _book.TypeIn(On(_met), _by).Value();
        Assert.Equal(["DayTaken at Date"], Refused(_book.TypeIn(On(_met), _by)));
    }

    [Fact]
    public void Whoever_is_or_was_mentor_writes_down_the_own_view_and_never_the_mentees()
    {
        var made = _book.TypeIn(On(_met), _by).Value();
        Assert.Equal(["IsMentor"], Refused(_book.TypeIn(On(_met.AddDays(1)), _mentor)));
        Assert.Equal(["IsMentor"], Refused(_book.NotAnswered(_met.AddDays(1), LifeOccasion.Quarter, NotAnsweredBecause.NotNow, _mentor)));
        Assert.Equal(["IsMentor"], Refused(_book.Correct(made.Check.Id, On(_met), "Forkert", _mentor)));
        Assert.Equal(["IsMentor"], Refused(_book.Void(made.Check.Id, "Forkert", _mentor)));
        Assert.Equal(["IsMentor"], Refused(AnswerCode.For(_it, AnswersTo.LifeAreas, _book.IsMentor(_mentor.Account), [1], _mentor)));
        var own = _book.SecondView(On(_met), _mentor).Value();
        Assert.Equal((LifeView.Mentor, null), (own.Check.View, own.Check.Way));
        Assert.Equal(["NotCounting"], Refused(_book.Void(own.Check.Id, "Ikke kontorets", _by)));
    }

    [Fact]
    public void The_mentors_view_is_no_look_of_the_mentees()
    {
        _book.SecondView(On(_met.AddDays(1)), _mentor).Value();
        Assert.Equal(new(LifeOccasion.Start, _met), _book.Due(_by.Today, PlanRules.Default));
        _book.TypeIn(On(_met.AddDays(1)), _by).Value();
        Assert.Equal(new(LifeOccasion.Quarter, _met.AddDays(1).AddMonths(3)), _book.Due(_by.Today, PlanRules.Default));
        Assert.Equal(["DayTaken at Date"], Refused(_book.SecondView(On(_met.AddDays(1)), _mentor)));
    }

    [Fact]
    public void What_was_answered_alone_is_of_the_moment_that_is_due_and_nobodys_to_write_anew()
    {
        var alone = _book.AnswerAlone(On(null).Answers, PlanRules.Default, _by).Value();
        Assert.Equal((AnswerWay.Tablet, null, LifeOccasion.Start, _by.Today), (alone.Check.Way, alone.Check.RecordedBy, alone.Check.Occasion, alone.Check.Date));
        Assert.Equal(["OwnAnswer"], Refused(_book.Correct(alone.Check.Id, On(_by.Today), "Vi syntes", _by)));
        _book.Void(alone.Check.Id, "Ved en fejl", _by).Value();
        Assert.Equal(new(LifeOccasion.Start, _met), _book.Due(_by.Today, PlanRules.Default));
    }

    [Fact]
    public void A_correction_keeps_both_writings_and_not_answered_moves_the_schedule_on()
    {
        var none = _book.NotAnswered(_met, LifeOccasion.Start, NotAnsweredBecause.DidNotWant, _by).Value();
        Assert.Empty(none.Answers);
        Assert.Equal(new(LifeOccasion.Quarter, _met.AddMonths(3)), _book.Due(_by.Today, PlanRules.Default));
        Assert.Equal(["Why at Why"], Refused(_book.Correct(none.Check.Id, On(_met), " ", _by)));
        var came = _book.Correct(none.Check.Id, On(_met.AddDays(2)), "Arket kom alligevel", _by).Value();
        Assert.Equal((none.Check.Id, 2, null, false), (came.Check.Root, came.Check.Edition, came.Check.NotAnswered, none.Check.Counts));
        Assert.Equal(["NotCounting"], Refused(_book.Correct(none.Check.Id, On(_met), "Igen", _by)));
    }
}
