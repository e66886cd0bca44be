using BackOnTrack.Domain.Surveys;

namespace BackOnTrack.Domain.Tests.Surveys;

public sealed class InstrumentTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    private static Outcome<Instrument> Record(InstrumentInput input) => Instrument.Record(input, Today, Guid.NewGuid(), Now);

    [Fact]
    public void Nothing_filled_in_is_refused_at_every_field()
    {
        Assert.False(Record(new() { What = "  " }).Accepted(out _, out var refusals));
        Assert.Equal(["What", "DoneBy", "DoneOn", "KeptAt"], refusals.Select(r => r.Field));
    }

    [Fact]
    public void Today_is_no_day_ahead_and_the_longest_words_are_taken()
    {
        var input = new InstrumentInput { What = new('w', Instrument.LongestWhat), DoneBy = "  x ", DoneOn = Today, KeptAt = new('k', Instrument.LongestWhere) };
        Assert.True(Record(input).Accepted(out var kept, out _));
        Assert.Equal("x", kept.DoneBy);
        input.DoneOn = Today.AddDays(1);
        Assert.False(Record(input).Accepted(out _, out var refusals));
        Assert.Equal("Surveys.Refuse.FutureDate", Assert.Single(refusals).Code);
    }
}
