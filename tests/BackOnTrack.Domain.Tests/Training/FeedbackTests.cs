using BackOnTrack.Domain.Tests.Mentors;
using BackOnTrack.Domain.Training;

namespace BackOnTrack.Domain.Tests.Training;

public class FeedbackTests
{
    private static CourseFeedback Answer(int useful) => CourseFeedback.Give(Guid.Empty, 1, new(useful, 3, 3, "Øvelserne", null)).Value();

    [Fact]
    public void Every_question_asks_for_a_number_from_one_to_five() =>
        Assert.Equal(["Training.Refuse.Points", "Training.Refuse.Points"], CourseFeedback.Give(Guid.Empty, 1, new(0, 5, null, "", "")).Codes());

    [Fact]
    public void Four_answers_show_nothing_and_five_show_their_mean()
    {
        var four = FeedbackResult.Of(1, [.. new[] { 1, 2, 3, 4 }.Select(Answer)]);
        Assert.False(four.Shown);
        Assert.Null(four.Useful);
        Assert.Empty(four.Keep);
        var five = FeedbackResult.Of(1, [.. new[] { 1, 2, 3, 4, 5 }.Select(Answer)]);
        Assert.Equal(3, five.Useful);
        Assert.Equal(5, five.Keep.Count);
    }

    [Fact]
    public void Everything_wrong_with_a_gathering_is_named_at_once() =>
        Assert.Equal(["House.Refuse.Missing", "Training.Refuse.Title", "Training.Refuse.Programme", "Training.Refuse.Place", "Training.Refuse.PastDay", "Training.Refuse.EndsBeforeStart"],
            NetworkDay.Plan(new(null, "", " ", null, Course.Today.AddDays(-1), new(10, 0), new(9, 0)), Guid.NewGuid(), Course.Now, Course.Today).Codes());
}
