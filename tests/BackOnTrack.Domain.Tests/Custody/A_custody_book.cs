using BackOnTrack.Domain.Custody;

namespace BackOnTrack.Domain.Tests.Custody;

public sealed partial class A_custody_book
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly CustodyStamp Form = new(Guid.NewGuid(), CustodySource.PrisonContact, new(2026, 3, 10, 8, 0, 0, TimeSpan.Zero), Today);
    private readonly CustodyBook _book = new(Guid.NewGuid(), 1);

    private CustodyEntry Enter(CustodyEvent it, CustodyStamp? by = null)
    {
        Assert.True(_book.Enter(it, by ?? Form).Accepted(out var entry, out var refusals), string.Join(", ", refusals.Select(r => r.Code)));
        return entry;
    }

    private string[] Refused(CustodyEvent it) => [.. _book.Enter(it, Form).Refusals.Select(r => $"{r.Code} {r.Field}")];

    private A_custody_book Inside(CustodyStatus status = CustodyStatus.Sentenced)
    {
        Enter(new() { Kind = CustodyKind.Status, Status = status, Establishment = 1, Day = new(2026, 1, 5) });
        return this;
    }

    [Fact]
    public void What_an_inquiry_said_began_earlier_and_the_inquirys_day_does_not_count()
    {
        _book.Begin(CustodyStatus.Remand, 1, null, null, Form with { Source = CustodySource.Inquiry });
        Assert.Equal(["Custody.Refuse.BeforeTheLast Day"], Refused(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Sentenced, Establishment = 1, Day = new(2026, 1, 5) }));
        Enter(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Remand, Establishment = 1, Day = new(2026, 1, 5) });
        Assert.Equal(new DateOnly(2026, 1, 5), _book.OnRemandSince(Today));
        Assert.Equal([Mistake.WrongDate, null], _book.Periods.Select(p => p.Mistake));
        Assert.Equal(["Custody.Refuse.BeforeTheLast Day"], Refused(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Remand, Establishment = 1, Day = new(2026, 1, 2) }));
    }

    [Fact]
    public void What_an_inquiry_said_that_never_was_so_is_struck_and_said_anew()
    {
        var begun = _book.Begin(CustodyStatus.Sentenced, 1, null, null, Form with { Source = CustodySource.Inquiry })[0];
        Assert.True(_book.Strike(begun.Id, Mistake.WrongFact, Form).Accepted(out _, out _));
        Enter(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Remand, Establishment = 1, Day = new(2026, 1, 5) });
        Assert.Equal(CustodyStatus.Remand, _book.Now!.Status);
    }

    [Fact]
    public void A_new_status_ends_the_one_before_on_its_own_day_and_keeps_it()
    {
        Inside(CustodyStatus.Remand);
        Enter(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Sentenced, Establishment = 1, Day = new(2026, 3, 1) });
        Assert.Equal([(CustodyStatus.Remand, (DateOnly?)new DateOnly(2026, 3, 1)), (CustodyStatus.Sentenced, null)], _book.Periods.Select(p => (p.Status, p.Until)));
    }

    [Fact]
    public void Remand_is_counted_from_its_beginning_and_not_from_the_last_prison()
    {
        Inside(CustodyStatus.Remand);
        Enter(new() { Kind = CustodyKind.Transfer, Establishment = 2, Day = new(2026, 2, 1) });
        Enter(new() { Kind = CustodyKind.Transfer, Establishment = 3, Day = new(2026, 2, 20) });
        Enter(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Released, Day = new(2026, 3, 5) });
        Assert.Equal(new DateOnly(2026, 1, 5), _book.OnRemandSince(new(2026, 3, 5)));
    }

    [Fact]
    public void A_second_remand_is_not_counted_from_the_first_and_whoever_was_sentenced_since_is_on_none()
    {
        Inside(CustodyStatus.Remand);
        Enter(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Released, Day = new(2026, 1, 20) });
        Enter(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Remand, Establishment = 2, Day = new(2026, 2, 10) });
        Assert.Equal(new DateOnly(2026, 2, 10), _book.OnRemandSince(new(2026, 2, 15)));
        Enter(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Sentenced, Establishment = 2, Day = new(2026, 2, 20) });
        Assert.Null(_book.OnRemandSince(new(2026, 3, 1)));
    }

    [Theory, InlineData(CustodyStatus.Released), InlineData(CustodyStatus.Parole), InlineData(CustodyStatus.Community)]
    public void Whoever_comes_out_on_parole_comes_out_like_anybody_and_a_mistake_takes_it_back(CustodyStatus way)
    {
        Inside();
        Enter(new() { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.Supervised, Day = new(2026, 3, 1), DecidedBy = DecidedBy.Establishment });
        Enter(new() { Kind = CustodyKind.Release, Day = new(2026, 4, 1), Firmness = Firmness.Firm });
        var before = _book.On(Today);
        var out_ = Enter(new() { Kind = CustodyKind.Status, Status = way, Day = Today });
        var after = _book.On(Today);
        Assert.Empty(after.RestrictionsOn(Today));
        Assert.Null(after.ReleaseOn);
        Assert.False(after.ReleaseHasPassed);
        Assert.True(CustodyChange.Of(1, CustodyKind.Status, out_.Record, before, after, Form.At) is { IsRelease: true, IsReturn: false });
        Assert.True(_book.Strike(out_.Record, Mistake.WrongFact, Form).Accepted(out _, out _));
        Assert.NotEmpty(_book.On(Today).RestrictionsOn(Today));
        Assert.Equal(new DateOnly(2026, 4, 1), _book.On(Today).ReleaseOn);
        Assert.True(CustodyChange.Of(1, CustodyKind.Mistake, out_.Record, after, _book.On(Today), Form.At) is { IsRelease: false, IsReturn: true });
    }

    [Fact]
    public void A_mistaken_end_of_parole_brings_nothing_back_that_the_parole_of_that_day_had_ended()
    {
        Inside();
        Enter(new() { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.Supervised, Day = new(2026, 3, 1), DecidedBy = DecidedBy.Establishment });
        Enter(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Parole, Day = Today });
        var ended = Enter(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Released, Day = Today });
        Assert.True(_book.Strike(ended.Record, Mistake.WrongFact, Form).Accepted(out _, out _));
        Assert.Equal(CustodyStatus.Parole, _book.On(Today).Status);
        Assert.Empty(_book.On(Today).RestrictionsOn(Today));
    }

    [Fact]
    public void The_end_of_parole_is_no_second_release_and_leave_is_none()
    {
        Assert.False(CustodyStatuses.ComesOut(CustodyStatus.Parole, CustodyStatus.Released));
        Assert.False(CustodyStatuses.ComesOut(CustodyStatus.Sentenced, CustodyStatus.Leave));
        Assert.False(CustodyStatuses.ComesOut(null, CustodyStatus.Community));
        Assert.True(CustodyStatuses.GoesIn(CustodyStatus.Parole, CustodyStatus.Remand));
        Assert.False(CustodyStatuses.GoesIn(null, CustodyStatus.Remand));
    }

    [Fact]
    public void A_status_inside_needs_a_place_and_none_begins_before_the_last_or_tomorrow()
    {
        Assert.Equal(["Custody.Refuse.Where Establishment"], Refused(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Remand, Day = Today }));
        Inside();
        Assert.Equal(["Custody.Refuse.BeforeTheLast Day"], Refused(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Parole, Day = new(2026, 1, 4) }));
        Assert.Equal(["Custody.Refuse.NotYet Day"], Refused(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Parole, Day = Today.AddDays(1) }));
    }

    [Theory, InlineData(-1, false), InlineData(0, true), InlineData(5, true), InlineData(6, false)]
    public void A_restriction_holds_from_its_first_day_to_its_last(int days, bool holds)
    {
        Enter(new() { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.VisitsRefused, Day = Today, Until = Today.AddDays(5), DecidedBy = DecidedBy.Court });
        Assert.Equal(holds, _book.On(Today).IsRestrictedOn(Today.AddDays(days), RestrictionKind.VisitsRefused));
    }

    [Fact]
    public void A_lifted_restriction_does_not_hold_on_the_day_it_is_lifted()
    {
        var made = Enter(new() { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.Isolation, Day = new(2026, 3, 1), DecidedBy = DecidedBy.Establishment });
        Enter(new() { Kind = CustodyKind.Lifting, Record = made.Record, Day = Today });
        Assert.False(_book.On(Today).IsRestrictedOn(Today, RestrictionKind.Isolation));
        Assert.True(_book.On(Today).IsRestrictedOn(Today.AddDays(-1), RestrictionKind.Isolation));
    }

    [Theory, InlineData(CustodySource.SecurityOffice, false), InlineData(CustodySource.Api, false), InlineData(CustodySource.File, true)]
    public void A_restriction_that_was_lifted_is_registered_anew_and_only_a_file_sent_again_means_the_first(CustodySource way, bool known)
    {
        var ban = new CustodyEvent { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.VisitsRefused, Day = Today, DecidedBy = DecidedBy.Police };
        var lifting = new CustodyEvent { Kind = CustodyKind.Lifting, Restriction = RestrictionKind.VisitsRefused, Day = Today };
        var by = Form with { Source = way };
        Enter(ban, by);
        Enter(lifting, by);
        Assert.Equal(known, Enter(ban, by).Known);
        Assert.Equal(!known, _book.On(Today).IsRestrictedOn(Today, RestrictionKind.VisitsRefused));
        Assert.Equal(known, Enter(lifting, by).Known);
        Assert.False(_book.On(Today).IsRestrictedOn(Today, RestrictionKind.VisitsRefused));
    }

    [Fact]
    public void A_restriction_registered_anew_outside_is_not_there_twice_when_the_release_never_was()
    {
        Inside();
        var ban = new CustodyEvent { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.VisitsRefused, Day = Today, DecidedBy = DecidedBy.Police };
        Enter(ban);
        var released = Enter(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Released, Day = Today });
        Assert.False(Enter(ban).Known);
        Assert.True(_book.Strike(released.Record, Mistake.WrongPerson, Form).Accepted(out _, out _));
        Assert.Single(_book.On(Today).RestrictionsOn(Today));
    }

    [Fact]
    public void Release_is_a_day_ahead_with_its_firmness_or_a_reason_and_never_both()
    {
        Assert.Equal(["Custody.Refuse.WhyUnknown Unknown"], Refused(new() { Kind = CustodyKind.Release }));
        Assert.Equal(["Custody.Refuse.HowFirm Firmness", "Custody.Refuse.ReleaseNotAhead Day"], Refused(new() { Kind = CustodyKind.Release, Day = Today }));
        Assert.Equal(["Custody.Refuse.KnownAndUnknown Unknown"], Refused(new() { Kind = CustodyKind.Release, Day = Today.AddDays(3), Firmness = Firmness.Firm, Unknown = WhyUnknown.Appeal }));
        Enter(new() { Kind = CustodyKind.Release, Unknown = WhyUnknown.Appeal });
        Enter(new() { Kind = CustodyKind.Release, Day = Today.AddDays(30), Firmness = Firmness.Estimate });
        Assert.Equal((Today.AddDays(30), Firmness.Estimate, null), (_book.On(Today).ReleaseOn, _book.On(Today).ReleaseFirmness, _book.On(Today).ReleaseUnknown));
    }

    [Theory, InlineData(28, false), InlineData(29, true)]
    public void A_remand_is_looked_at_by_a_court_within_four_weeks(int days, bool lacks)
    {
        Inside(CustodyStatus.Remand);
        Assert.True(_book.On(Today).LacksCourtDate(new()));
        Enter(new() { Kind = CustodyKind.CourtDate, Matter = CourtMatter.RemandReview, Day = Today.AddDays(days) });
        Assert.Equal(lacks, _book.On(Today).LacksCourtDate(new()));
    }

    [Fact]
    public void Release_by_the_court_lifts_restrictions_calls_off_a_transfer_and_ends_the_expectation_and_a_mistake_brings_them_back()
    {
        Inside(CustodyStatus.Remand);
        Enter(new() { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.Supervised, Day = new(2026, 3, 1), DecidedBy = DecidedBy.Court });
        Enter(new() { Kind = CustodyKind.Transfer, Establishment = 3, Day = Today.AddDays(2) });
        Enter(new() { Kind = CustodyKind.Release, Unknown = WhyUnknown.NotSentencedYet });
        var released = Enter(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Released, Day = Today });
        Assert.False(_book.On(Today).IsRestrictedOn(Today, RestrictionKind.Supervised));
        Assert.Null(_book.InFlight);
        Assert.Null(_book.Release);
        Assert.True(_book.Strike(released.Record, Mistake.WrongPerson, Form).Accepted(out _, out _));
        Assert.Equal(CustodyStatus.Remand, _book.Now!.Status);
        Assert.True(_book.On(Today).IsRestrictedOn(Today, RestrictionKind.Supervised));
        Assert.Equal(WhyUnknown.NotSentencedYet, _book.Release!.Unknown);
    }

    [Fact]
    public void Only_the_last_status_is_taken_back_and_only_with_a_reason()
    {
        Inside();
        var first = _book.Now!.Id;
        Enter(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Parole, Day = Today });
        Assert.Equal("Custody.Refuse.NotTheLast", _book.Strike(first, Mistake.WrongDate, Form).Refusals.Single().Code);
        Assert.Equal("Custody.Refuse.Open", _book.Strike(_book.Now!.Id, null, Form).Refusals.Single().Code);
    }

    [Fact]
    public void What_an_inquiry_says_begins_the_record_once()
    {
        Assert.Equal(2, _book.Begin(CustodyStatus.Remand, 2, null, WhyUnknown.NotSentencedYet, Form).Count);
        Assert.Empty(_book.Begin(CustodyStatus.Sentenced, 1, null, null, Form));
        Assert.Equal(CustodyStatus.Remand, _book.Now!.Status);
    }

    [Fact]
    public void A_hearing_that_is_moved_stands_on_its_new_day_alone_and_on_the_old_one_again_where_that_was_a_mistake()
    {
        Inside(CustodyStatus.Remand);
        var first = Enter(new() { Kind = CustodyKind.CourtDate, Day = new(2026, 3, 17), Matter = CourtMatter.Trial }).Record;
        var move = new CustodyEvent { Kind = CustodyKind.CourtDate, Day = new(2026, 3, 24), Record = first };
        var second = Enter(move).Record;
        Assert.Equal([(second, CourtMatter.Trial)], _book.On(Today).CourtDates.Select(c => (c.Id, c.Matter)));
        Assert.Equal((second, true), (Enter(move).Record, Enter(move).Known));
        Assert.Equal(["Custody.Refuse.Passed Day"], Refused(new() { Kind = CustodyKind.CourtDate, Day = new(2026, 3, 9), Record = second }));
        var third = Enter(move with { Day = new(2026, 3, 26) }).Record; // from the page of the first day, where somebody was faster
        Assert.Equal([third], _book.On(Today).CourtDates.Select(c => c.Id));
        Assert.True(_book.Strike(third, Mistake.WrongFact, Form).Accepted(out _, out _));
        Assert.Equal([second], _book.On(Today).CourtDates.Select(c => c.Id));
        Assert.Equal([Refusal.NotFound], _book.Enter(move with { Record = Guid.NewGuid() }, Form).Refusals);
        Assert.True(_book.Strike(second, Mistake.WrongDate, Form).Accepted(out _, out _));
        Assert.Equal([first], _book.On(Today).CourtDates.Select(c => c.Id));
    }

    [Fact]
    public void A_hearing_that_is_moved_to_a_day_already_known_is_one_hearing()
    {
        Inside(CustodyStatus.Remand);
        var (first, second) = (Enter(new() { Kind = CustodyKind.CourtDate, Day = new(2026, 3, 17), Matter = CourtMatter.Trial }).Record, Enter(new() { Kind = CustodyKind.CourtDate, Day = new(2026, 3, 24), Matter = CourtMatter.Trial }).Record);
        var moved = Enter(new() { Kind = CustodyKind.CourtDate, Day = new(2026, 3, 24), Record = first });
        Assert.Equal((second, false), (moved.Record, moved.Known));
        Assert.Equal([second], _book.On(Today).CourtDates.Select(c => c.Id));
    }

    [Fact]
    public void A_restriction_is_lifted_by_its_kind_where_one_of_it_is_open_and_said_twice_it_is_one_lifting()
    {
        var lift = new CustodyEvent { Kind = CustodyKind.Lifting, Restriction = RestrictionKind.Isolation, Day = new(2026, 3, 9) };
        Assert.Equal(["Custody.Refuse.NoRestriction Restriction"], Refused(lift));
        Assert.Equal(["Custody.Refuse.Open Restriction", "Custody.Refuse.Open Day"], Refused(new() { Kind = CustodyKind.Lifting }));
        var isolation = new CustodyEvent { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.Isolation, Day = new(2026, 3, 1), DecidedBy = DecidedBy.Court };
        var first = Enter(isolation).Record;
        Assert.Equal(first, Enter(lift).Record);
        Enter(isolation with { Day = new(2026, 3, 10) });
        Assert.Equal((first, true), (Enter(lift).Record, Enter(lift).Known));
        Enter(isolation with { Day = new(2026, 3, 10), Until = new(2026, 3, 20) });
        Assert.Equal(["Custody.Refuse.WhichRestriction Restriction"], Refused(lift with { Day = new(2026, 3, 10) }));
    }

    [Theory, InlineData(CustodyStatus.Released), InlineData(CustodyStatus.Parole), InlineData(CustodyStatus.ElectronicTag), InlineData(CustodyStatus.Community)]
    public void Nobody_who_is_out_is_still_in_the_prison_the_form_began_with_and_an_announced_transfer_there_is_not_carried_out(CustodyStatus way)
    {
        Inside();
        Enter(new() { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.Isolation, Day = new(2026, 3, 1), DecidedBy = DecidedBy.Court });
        Enter(new() { Kind = CustodyKind.Transfer, Establishment = 3, Day = Today.AddDays(2) });
        var entry = Enter(new() { Kind = CustodyKind.Status, Status = way, Establishment = 3, Day = Today });
        Assert.Null(_book.On(Today).Establishment);
        Assert.Equal((null, Today), (_book.Transfers.Single().ArrivedOn, _book.Transfers.Single().CalledOffOn));
        Assert.Contains(_book.Transfers.Single(), entry.Ended);
        Assert.Equal(way.IsOut(), entry.Ended.OfType<ContactRestriction>().Any());
        Assert.True(Enter(new() { Kind = CustodyKind.Status, Status = way, Establishment = 3, Day = Today }).Known);
    }

    [Fact]
    public void A_day_that_lies_absurdly_far_away_is_refused_at_its_field()
    {
        Assert.Equal(["Custody.Refuse.TooLongAgo Day"], Refused(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Sentenced, Establishment = 1, Day = new(1926, 1, 1) }));
        Inside();
        Assert.Equal(["Custody.Refuse.TooFar Day"], Refused(new() { Kind = CustodyKind.Transfer, Establishment = 3, Day = new(2035, 3, 1) }));
        Assert.Equal(["Custody.Refuse.TooLongAgo Day", "Custody.Refuse.TooFar Until"], Refused(new() { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.Isolation, Day = new(1990, 1, 1), Until = new(2096, 1, 1), DecidedBy = DecidedBy.Court }));
        Assert.Equal(["Custody.Refuse.TooFar Day"], Refused(new() { Kind = CustodyKind.CourtDate, Matter = CourtMatter.Trial, Day = new(2029, 1, 1) }));
        Assert.Equal(["Custody.Refuse.TooFar Day"], Refused(new() { Kind = CustodyKind.Release, Firmness = Firmness.Firm, Day = new(2096, 1, 1) }));
        Enter(new() { Kind = CustodyKind.Transfer, Establishment = 3, Day = Today.AddMonths(12) });
        var coming = Enter(new() { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.Isolation, Day = Today.AddDays(5), DecidedBy = DecidedBy.Court }).Record;
        Assert.Equal(["Custody.Refuse.TooLongAgo Day"], Refused(new() { Kind = CustodyKind.Lifting, Record = coming, Day = DateOnly.MinValue }));
    }

    [Fact]
    public void A_hearing_is_called_off_by_its_day_and_what_is_decided_there()
    {
        Inside(CustodyStatus.Remand);
        var set = new CustodyEvent { Kind = CustodyKind.CourtDate, Day = new(2026, 3, 17), Matter = CourtMatter.Trial };
        var off = new CustodyEvent { Kind = CustodyKind.CourtDateCalledOff, Day = set.Day };
        Assert.Equal(["Custody.Refuse.Open Day"], Refused(off with { Day = null }));
        Assert.Equal(["Custody.Refuse.NoHearing Day"], Refused(off));
        var (trial, review) = (Enter(set).Record, Enter(set with { Matter = CourtMatter.RemandReview }).Record);
        Assert.Equal(["Custody.Refuse.WhichHearing Matter"], Refused(off));
        Assert.Equal((trial, false), (Enter(off with { Matter = CourtMatter.Trial }).Record, Enter(off with { Matter = CourtMatter.Trial }) is { Known: false }));
        Enter(set with { Record = review, Day = new(2026, 3, 24), Matter = null });
        Assert.Equal(["Custody.Refuse.HearingMoved Day"], Refused(off with { Matter = CourtMatter.RemandReview }));
        Enter(off with { Day = new(2026, 3, 24) });
        Assert.Empty(_book.On(Today).CourtDates);
        Enter(set);
        Assert.Equal(["Custody.Refuse.Passed Day"], [.. _book.Enter(off, Form with { Today = new(2026, 3, 18) }).Refusals.Select(r => $"{r.Code} {r.Field}")]);
    }

    [Fact]
    public void A_hearing_that_is_called_off_stands_no_longer_and_the_same_day_can_be_given_again()
    {
        Inside(CustodyStatus.Remand);
        var day = new CustodyEvent { Kind = CustodyKind.CourtDate, Day = new(2026, 3, 17), Matter = CourtMatter.Trial };
        var first = Enter(day).Record;
        Enter(new() { Kind = CustodyKind.CourtDateCalledOff, Record = first });
        Assert.Empty(_book.On(Today).CourtDates);
        Assert.True(Enter(new() { Kind = CustodyKind.CourtDateCalledOff, Record = first }).Known);
        Assert.NotEqual(first, Enter(day).Record);
    }
}
