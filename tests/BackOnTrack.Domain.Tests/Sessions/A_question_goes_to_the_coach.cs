using BackOnTrack.Domain.Sessions;

namespace BackOnTrack.Domain.Tests.Sessions;

public class A_question_goes_to_the_coach
{
    private readonly SessionGround _ground = A.Ground();

    [Fact]
    public void A_note_without_a_question_asks_nobody() => Assert.Null(A.Logged().Question);

    [Fact]
    public void A_question_is_flagged_and_open()
    {
        var book = A.Logged(Asking("May I write to his sister?"), _ground);
        Assert.True(book.Session.AsksCoach);
        Assert.True(book.Question!.IsOpen);
        Assert.Equal("May I write to his sister?", book.Question.Question.Text);
    }

    [Fact]
    public void Changing_the_words_asks_no_second_time()
    {
        var book = A.Logged(Asking("May I write to his sister?"), _ground);
        var first = book.Question;
        book.Edit(_ground, Asking("May I ring his sister?"), A.By(daysLater: 1), A.Policy);

        Assert.Same(first, book.Question);
        Assert.Equal(A.Noon, book.Question!.AskedAt);
        Assert.Equal("May I ring his sister?", book.Question.Question.Text);
    }

    [Fact]
    public void Other_words_after_it_was_taken_up_are_a_question_of_that_moment()
    {
        var book = A.Logged(Asking("May I write to his sister?"), _ground);
        book.Question!.TakeUp(A.Noon);
        book.Edit(_ground, Asking("May I write to his sister?"), A.By(daysLater: 1), A.Policy);
        Assert.False(book.Question.IsOpen);
        book.Edit(_ground, Asking("He hit me. What now?"), A.By(daysLater: 2), A.Policy);
        Assert.Equal((true, A.Noon.AddDays(2), null), (book.Question.IsOpen, book.Question.AskedAt, book.Question.TakenUpAt));
    }

    [Fact]
    public void Taken_back_and_asked_again_it_is_asked_now()
    {
        var book = A.Logged(Asking("May I write to his sister?"), _ground);
        book.Question!.TakeUp(A.Noon);
        book.Edit(_ground, A.HeldNote(), A.By(daysLater: 1), A.Policy);
        book.Edit(_ground, Asking("May I write to his sister?"), A.By(daysLater: 2), A.Policy);
        Assert.Equal((true, A.Noon.AddDays(2)), (book.Question.IsOpen, book.Question.AskedAt));
    }

    [Fact]
    public void Taken_back_it_is_open_no_more_and_the_coach_cannot_take_it_up()
    {
        var book = A.Logged(Asking("May I write to his sister?"), _ground);
        book.Edit(_ground, A.HeldNote(), A.By(), A.Policy);

        Assert.False(book.Question!.IsOpen);
        Assert.False(book.Session.AsksCoach);
        Assert.Equal(["Sessions.Refuse.QuestionWithdrawn@"], book.Question.TakeUp(A.Noon).CodesOf());
    }

    [Fact]
    public void The_coach_takes_it_up_once()
    {
        var question = A.Logged(Asking("May I write to his sister?"), _ground).Question!;
        question.TakeUp(A.Noon);
        question.TakeUp(A.Noon.AddDays(1));
        Assert.Equal(A.Noon, question.TakenUpAt);
        Assert.False(question.IsOpen);
    }

    private static SessionInput Asking(string question)
    {
        var input = A.HeldNote();
        input.Question = question;
        return input;
    }
}
