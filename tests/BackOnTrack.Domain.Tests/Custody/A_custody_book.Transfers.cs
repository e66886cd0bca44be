using BackOnTrack.Domain.Custody;

namespace BackOnTrack.Domain.Tests.Custody;

public sealed partial class A_custody_book
{
    [Fact]
    public void A_transfer_that_comes_by_form_and_by_file_is_one_transfer()
    {
        Inside();
        var transfer = new CustodyEvent { Kind = CustodyKind.Transfer, Establishment = 3, Day = new(2026, 3, 12) };
        var first = Enter(transfer);
        var again = Enter(transfer, Form with { Source = CustodySource.File });
        Assert.False(first.Known);
        Assert.True(again.Known);
        Assert.Equal(first.Record, again.Record);
        Assert.Single(_book.Transfers);
    }

    [Fact]
    public void A_transfer_of_today_has_happened_and_saying_it_again_changes_nothing()
    {
        Inside();
        var transfer = new CustodyEvent { Kind = CustodyKind.Transfer, Establishment = 3, Day = Today };
        Enter(transfer);
        Assert.True(Enter(transfer).Known);
        Assert.Equal(3, _book.Now!.Establishment);
        Assert.Equal(2, _book.Periods.Count);
    }

    [Fact]
    public void An_announced_transfer_is_in_flight_until_it_arrives()
    {
        Inside();
        var transfer = Enter(new() { Kind = CustodyKind.Transfer, Establishment = 3, Day = new(2026, 3, 12) });
        Assert.Equal(1, _book.On(Today).Establishment);
        Assert.NotNull(_book.On(Today).Transfer);
        Enter(new() { Kind = CustodyKind.Arrival, Record = transfer.Record, Day = Today });
        Assert.Equal(3, _book.On(Today).Establishment);
        Assert.Null(_book.On(Today).Transfer);
    }

    [Fact]
    public void Another_day_for_the_transfer_takes_the_place_of_the_first()
    {
        Inside();
        Enter(new() { Kind = CustodyKind.Transfer, Establishment = 3, Day = new(2026, 3, 12) });
        Enter(new() { Kind = CustodyKind.Transfer, Establishment = 3, Day = new(2026, 3, 19) });
        Assert.Equal(new DateOnly(2026, 3, 19), _book.InFlight!.On);
        Assert.Equal(2, _book.Transfers.Count);
    }

    [Fact]
    public void Whoever_is_moved_back_and_there_again_on_one_day_is_there_and_a_file_says_none_of_it_twice()
    {
        Inside();
        CustodyEvent To(int place) => new() { Kind = CustodyKind.Transfer, Establishment = place, Day = Today };
        foreach (var place in new[] { 2, 1, 2 }) Assert.False(Enter(To(place)).Known);
        Assert.Equal((2, 4), (_book.Now!.Establishment, _book.Periods.Count));
        Assert.True(Enter(To(2)).Known);
        Assert.True(Enter(To(1), Form with { Source = CustodySource.File }).Known);
        Assert.Equal(2, _book.Now!.Establishment);
    }

    [Theory, InlineData(CustodySource.PrisonContact), InlineData(CustodySource.Api)]
    public void Whoever_was_released_by_word_and_stays_inside_is_inside_again(CustodySource way)
    {
        Inside();
        var inside = new CustodyEvent { Kind = CustodyKind.Status, Status = CustodyStatus.Sentenced, Establishment = 1, Day = Today };
        Enter(inside with { Establishment = 2 }, Form with { Source = way });
        Enter(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Released, Day = Today }, Form with { Source = way });
        Assert.True(Enter(inside with { Establishment = 2 }, Form with { Source = CustodySource.File }).Known);
        Assert.False(Enter(inside with { Establishment = 2 }, Form with { Source = way }).Known);
        Assert.Equal(CustodyStatus.Sentenced, _book.Now!.Status);
    }

    [Fact]
    public void An_announcement_that_a_file_itself_replaces_or_takes_back_is_known()
    {
        Inside();
        CustodyEvent To(int place, int day) => new() { Kind = CustodyKind.Transfer, Establishment = place, Day = Today.AddDays(day) };
        foreach (var it in new[] { To(3, 2), To(3, 4) }) Enter(it, Form with { Source = CustodySource.File });
        Assert.True(_book.IsReplaced(To(3, 2), [To(3, 4)]));
        Assert.False(_book.IsReplaced(To(3, 2), []));
        Assert.False(_book.IsReplaced(To(3, 4), [To(3, 2)]));
        Enter(To(1, 5), Form with { Source = CustodySource.File });
        Assert.True(_book.IsReplaced(To(3, 4), [To(1, 5)]));
    }

    [Fact]
    public void Nobody_outside_is_transferred() =>
        Assert.Equal(["Custody.Refuse.NotInside Establishment"], Refused(new() { Kind = CustodyKind.Transfer, Establishment = 3, Day = Today }));

    [Fact]
    public void A_transfer_is_called_off_by_itself_or_by_one_back_and_what_has_arrived_is_not()
    {
        Inside();
        var first = Enter(new() { Kind = CustodyKind.Transfer, Establishment = 3, Day = Today.AddDays(2) }).Record;
        Enter(new() { Kind = CustodyKind.TransferCalledOff, Record = first });
        Assert.Null(_book.InFlight);
        Assert.True(Enter(new() { Kind = CustodyKind.TransferCalledOff, Record = first }).Known);
        var second = Enter(new() { Kind = CustodyKind.Transfer, Establishment = 3, Day = Today.AddDays(3) }).Record;
        var back = Enter(new() { Kind = CustodyKind.Transfer, Establishment = 1, Day = Today.AddDays(4) });
        Assert.Equal((second, CustodyKind.TransferCalledOff), (back.Record, back.CameTo));
        Assert.Null(_book.InFlight);
        var third = Enter(new() { Kind = CustodyKind.Transfer, Establishment = 3, Day = Today.AddDays(3) }).Record;
        Enter(new() { Kind = CustodyKind.Arrival, Record = third, Day = Today });
        Assert.Equal(["Custody.Refuse.HasArrived "], Refused(new() { Kind = CustodyKind.TransferCalledOff, Record = third }));
        Assert.Equal([Refusal.NotFound], _book.Enter(new() { Kind = CustodyKind.TransferCalledOff, Record = Guid.NewGuid() }, Form).Refusals);
    }

    [Theory, InlineData(CustodyStatus.Released), InlineData(CustodyStatus.ElectronicTag)]
    public void A_release_that_never_was_lets_the_transfer_it_called_off_stand_again_and_nothing_that_was_called_off_by_hand(CustodyStatus way)
    {
        Inside();
        var byHand = Enter(new() { Kind = CustodyKind.Transfer, Establishment = 2, Day = Today.AddDays(2) }).Record;
        Enter(new() { Kind = CustodyKind.TransferCalledOff, Record = byHand });
        var lifted = Enter(new() { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.Supervised, Day = new(2026, 3, 1), DecidedBy = DecidedBy.Court }).Record;
        Enter(new() { Kind = CustodyKind.Lifting, Record = lifted, Day = Today });
        var announced = Enter(new() { Kind = CustodyKind.Transfer, Establishment = 3, Day = Today.AddDays(2) }).Record;
        var released = Enter(new() { Kind = CustodyKind.Status, Status = way, Day = Today }).Record;
        Assert.True(_book.Strike(released, Mistake.WrongPerson, Form).Accepted(out var back, out _));
        Assert.Equal((announced, announced), (_book.InFlight!.Id, Assert.Single(back.Restored).Id));
        Assert.Equal(Today, _book.Restrictions.Single().LiftedOn);
    }

    [Fact]
    public void A_transfer_whose_day_has_passed_does_not_stand_again_and_is_named()
    {
        Inside();
        var announced = Enter(new() { Kind = CustodyKind.Transfer, Establishment = 3, Day = Today.AddDays(2) }).Record;
        var released = Enter(new() { Kind = CustodyKind.Status, Status = CustodyStatus.Released, Day = Today }).Record;
        Assert.True(_book.Strike(released, Mistake.WrongPerson, Form with { Today = Today.AddDays(3) }).Accepted(out var back, out _));
        Assert.Null(_book.InFlight);
        Assert.Equal((announced, 0), (Assert.Single(back.Passed).Id, back.Restored.Count));
    }

    [Fact]
    public void A_transfer_that_was_announced_or_has_arrived_by_mistake_leaves_the_one_before_it_in_flight()
    {
        Inside();
        var first = Enter(new() { Kind = CustodyKind.Transfer, Establishment = 3, Day = Today.AddDays(2) }).Record;
        var second = Enter(new() { Kind = CustodyKind.Transfer, Establishment = 2, Day = Today.AddDays(3) }).Record;
        Assert.True(_book.Strike(second, Mistake.WrongPerson, Form).Accepted(out _, out _));
        Assert.Equal(first, _book.InFlight!.Id);
        var there = Enter(new() { Kind = CustodyKind.Arrival, Record = first, Day = Today }).Record;
        Assert.Null(_book.InFlight);
        Assert.True(_book.Strike(there, Mistake.WrongDate, Form).Accepted(out _, out _));
        Assert.Equal((first, 1), (_book.InFlight!.Id, _book.Now!.Establishment));
    }
}
