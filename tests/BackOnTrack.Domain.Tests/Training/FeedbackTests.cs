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
    public void Of_a_gathering_only_who_was_there_says_something_and_four_answers_show_nothing()
    {
        NetworkSeat Seat(bool attended)
        {
            var seat = NetworkSeat.Invite(Corps.Trained(), Guid.NewGuid(), Course.Now);
            seat.Attend(attended);
            return seat;
        }
        Assert.Equal(["Training.Refuse.NotAtGathering"], NetworkFeedback.Give(Seat(attended: false), 5, "", "").Codes());
        Assert.Equal(["Training.Refuse.Points", "Training.Refuse.FeedbackWords"], NetworkFeedback.Give(Seat(attended: true), null, "", new string('x', 501)).Codes());
        NetworkFeedback[] all = [.. new[] { 1, 2, 3, 4, 5 }.Select(useful => NetworkFeedback.Give(Seat(attended: true), useful, "Kaffen", null).Value())];
        Assert.Equal((4, null, 0), (NetworkFeedbackResult.Of(all[..4]).Answers, NetworkFeedbackResult.Of(all[..4]).Useful, NetworkFeedbackResult.Of(all[..4]).Keep.Count));
        Assert.Equal((5, 3, 5), (NetworkFeedbackResult.Of(all).Answers, NetworkFeedbackResult.Of(all).Useful, NetworkFeedbackResult.Of(all).Keep.Count));
    }

    [Fact]
    public void Everything_wrong_with_a_gathering_is_named_at_once() =>
        Assert.Equal(["House.Refuse.Missing", "Training.Refuse.Title", "Training.Refuse.Programme", "Training.Refuse.Place", "Training.Refuse.PastDay", "Training.Refuse.EndsBeforeStart"],
            NetworkDay.Plan(new(null, "", " ", null, Course.Today.AddDays(-1), new(10, 0), new(9, 0)), Guid.NewGuid(), Course.Now, Course.Today).Codes());
}
