using BackOnTrack.Domain.Custody;

namespace BackOnTrack.Domain.Tests.Custody;

public sealed class A_review_of_a_remand
{
    private static readonly DateOnly Today = new(2026, 3, 10), Ahead = new(2026, 3, 24);
    private static readonly CustodyStamp Form = new(Guid.NewGuid(), CustodySource.PrisonContact, new(2026, 3, 10, 8, 0, 0, TimeSpan.Zero), Today);
    private readonly CustodyBook _book = new(Guid.NewGuid(), 1);

    public A_review_of_a_remand() => Says(CustodyStatus.Remand, new(2026, 1, 5));

    private CustodyEntry Enter(CustodyEvent it)
    {
        Assert.True(_book.Enter(it, Form).Accepted(out var entry, out var refusals), string.Join(", ", refusals.Select(r => r.Code)));
        return entry;
    }

    private CustodyEntry Says(CustodyStatus status, DateOnly day) => Enter(new() { Kind = CustodyKind.Status, Status = status, Establishment = 1, Day = day });

    private static CustodyEvent Court(DateOnly day, CourtMatter matter = CourtMatter.RemandReview) => new() { Kind = CustodyKind.CourtDate, Matter = matter, Day = day };

    private IEnumerable<(DateOnly, CourtMatter)> Standing => _book.On(Today).CourtDates.Select(c => (c.On, c.Matter));

    [Theory, InlineData(CustodyStatus.Released), InlineData(CustodyStatus.Sentenced), InlineData(CustodyStatus.ElectronicTag), InlineData(CustodyStatus.Parole), InlineData(CustodyStatus.Community)]
    public void Falls_away_with_the_remand_and_stands_again_where_its_end_was_a_mistake(CustodyStatus status)
    {
        var (review, _) = (Enter(Court(Ahead)).Record, Enter(Court(Ahead, CourtMatter.Trial)));
        var entry = Says(status, Today);
        Assert.Equal([(Ahead, CourtMatter.Trial)], Standing);
        Assert.Equal([review], entry.Ended.Select(e => e.Id));
        Assert.Equal(["Custody.Refuse.NoRemand Matter"], [.. _book.Enter(Court(Ahead), Form).Refusals.Select(r => $"{r.Code} {r.Field}")]);
        Assert.True(_book.Strike(entry.Record, Mistake.WrongPerson, Form).Accepted(out var struck, out _));
        Assert.Equal([review], struck.Restored.Select(r => r.Id));
        Assert.Equal(2, Standing.Count());
    }

    [Fact]
    public void Of_the_day_itself_was_held_and_on_leave_and_after_a_transfer_it_is_still_to_come()
    {
        Enter(Court(Today));
        Enter(Court(Ahead));
        Enter(new() { Kind = CustodyKind.Transfer, Establishment = 2, Day = Today });
        Says(CustodyStatus.Leave, Today);
        Assert.Equal([(Today, CourtMatter.RemandReview), (Ahead, CourtMatter.RemandReview)], Standing);
        Says(CustodyStatus.Released, Today);
        Assert.Equal([(Today, CourtMatter.RemandReview)], Standing);
    }

    [Fact]
    public void Falls_away_where_the_remand_it_was_for_never_was()
    {
        Says(CustodyStatus.Sentenced, new(2026, 2, 1));
        var remand = Says(CustodyStatus.Remand, Today).Record;
        var review = Enter(Court(Ahead)).Record;
        Assert.True(_book.Strike(remand, Mistake.WrongPerson, Form).Accepted(out var struck, out _));
        Assert.Equal([review], struck.Ended.Select(e => e.Id));
        Assert.Empty(Standing);
    }

    [Fact]
    public void That_somebody_called_off_stays_so_and_one_whose_move_was_a_mistake_does_not_come_back_to_somebody_who_is_out()
    {
        Enter(new() { Kind = CustodyKind.CourtDateCalledOff, Record = Enter(Court(Ahead)).Record });
        var moved = Enter(Court(Ahead.AddDays(2)) with { Record = Enter(Court(Ahead.AddDays(1))).Record }).Record;
        var released = Says(CustodyStatus.Released, Today).Record;
        Assert.True(_book.Strike(moved, Mistake.WrongDate, Form).Accepted(out _, out _));
        Assert.Empty(Standing);
        Assert.True(_book.Strike(released, Mistake.WrongPerson, Form).Accepted(out _, out _));
        Assert.Equal([(Ahead.AddDays(1), CourtMatter.RemandReview)], Standing);
    }
}
