using BackOnTrack.Domain.Training;

namespace BackOnTrack.Domain.Tests.Training;

public class FigureTests
{
    [Theory]
    [InlineData(6, 6, false)] // all of them: nobody is singled out
    [InlineData(0, 12, false)]
    [InlineData(5, 10, false)]
    [InlineData(4, 12, true)]
    [InlineData(9, 12, true)] // what is left would reveal three
    [InlineData(4, 4, true)]
    [InlineData(0, 0, false)]
    public void A_small_number_and_what_would_reveal_it_are_hidden(int part, int of, bool hidden) => Assert.Equal(hidden, new Figure(part, of).IsHidden);

    [Fact]
    public void What_may_leave_the_house_is_hidden_below_ten()
    {
        Assert.False(new Figure(6, 6).IsHidden);
        Assert.True(new Figure(6, 6, Figure.Outside).IsHidden);
        Assert.True(new Figure(12, 21, Figure.Outside).IsHidden); // nine are left
        Assert.False(new Figure(12, 12, Figure.Outside).IsHidden);
    }

    [Fact]
    public void A_share_is_rounded_and_of_nothing_there_is_none()
    {
        Assert.Equal(67, new Figure(10, 15).Percent);
        Assert.Equal(0, new Figure(0, 0).Percent);
    }
}
