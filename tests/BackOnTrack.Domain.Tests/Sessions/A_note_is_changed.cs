using BackOnTrack.Domain.Sessions;

namespace BackOnTrack.Domain.Tests.Sessions;

public class A_note_is_changed
{
    private readonly SessionGround _ground = A.Ground();

    [Fact]
    public void Before_the_lock_it_is_edited_and_the_words_that_stood_are_kept()
    {
        var book = A.Logged(ground: _ground);
        Assert.True(book.Edit(_ground, Saying("We talked about work."), A.By(daysLater: 6), A.Policy).Accepted(out var before, out _));

        Assert.Equal("We talked about work.", book.Note.Happened!.Text);
        Assert.Equal("We talked about the flat.", before!.Happened!.Text);
        Assert.Equal((1, 2), (before.Number, book.Session.Edition));
        Assert.Null(before.Reason);
    }

    [Fact]
    public void After_seven_days_it_is_locked() =>
        Assert.Equal(["Sessions.Refuse.Locked@"], A.Logged(ground: _ground).Edit(_ground, A.HeldNote(), A.By(daysLater: 7), A.Policy).CodesOf());

    [Theory]
    [InlineData(null), InlineData("x"), InlineData("xxxxxxxxxxxxxx"), InlineData("too short")]
    public void A_locked_note_is_not_amended_without_a_reason_that_says_something(string? reason)
    {
        var book = A.Logged(ground: _ground);
        Assert.Equal(["Sessions.Refuse.ReasonMissing@Reason"], book.Amend(_ground, A.HeldNote(), reason, A.By(daysLater: 30), A.Policy).CodesOf());
        Assert.Equal(1, book.Session.Edition);
    }

    [Fact]
    public void Amended_with_a_reason_both_texts_stand()
    {
        var book = A.Logged(ground: _ground);
        var outcome = book.Amend(_ground, Saying("It was the job, not the flat."), "The mentee put me right.", A.By(daysLater: 30), A.Policy);

        Assert.True(outcome.Accepted(out var before, out _));
        Assert.Equal("The mentee put me right.", before!.Reason!.Text);
        Assert.Equal("We talked about the flat.", before.Happened!.Text);
        Assert.Equal("It was the job, not the flat.", book.Note.Happened!.Text);
        Assert.Equal(A.Noon, book.Session.RecordedAt);
    }

    [Fact]
    public void A_refused_change_leaves_the_note_as_it_was()
    {
        var book = A.Logged(ground: _ground);
        Assert.NotEmpty(book.Edit(_ground, new() { TookPlace = TookPlace.Held, Date = A.Today }, A.By(), A.Policy).Refusals);
        Assert.Equal("We talked about the flat.", book.Note.Happened!.Text);
        Assert.Equal(45, book.Session.Minutes);
    }

    [Fact]
    public void A_voided_session_is_held_no_more_and_cannot_be_changed_or_voided_again()
    {
        var book = A.Logged(ground: _ground);
        Assert.Empty(book.Void("Entered on the wrong mentee.", A.By(), A.Policy).Refusals);

        Assert.False(book.Session.IsHeld);
        Assert.False(book.Session.KeepsTheRhythm);
        Assert.Null(book.Session.Time);
        Assert.Equal("Entered on the wrong mentee.", book.Note.VoidReason!.Text);
        Assert.Equal("We talked about the flat.", book.Note.Happened!.Text);
        Assert.Equal(["Sessions.Refuse.AlreadyVoid@"], book.Edit(_ground, A.HeldNote(), A.By(), A.Policy).CodesOf());
        Assert.Equal(["Sessions.Refuse.AlreadyVoid@"], book.Void("Entered on the wrong mentee.", A.By(), A.Policy).CodesOf());
    }

    [Fact]
    public void Nobody_else_rewrites_what_a_mentor_wrote()
    {
        var another = A.By() with { Account = Guid.NewGuid() };
        Assert.Equal(["Sessions.Refuse.NotYours@"], A.Logged(ground: _ground).Edit(_ground, A.HeldNote(), another, A.Policy).CodesOf());
    }

    [Fact]
    public void Voiding_takes_a_reason() =>
        Assert.Equal(["Sessions.Refuse.ReasonMissing@Reason"], A.Logged().Void(" ", A.By(), A.Policy).CodesOf());

    private static SessionInput Saying(string happened)
    {
        var input = A.HeldNote();
        input.Happened = happened;
        return input;
    }
}
