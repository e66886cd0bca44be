namespace BackOnTrack.Domain.Tests;

internal static class Accepting
{
    /// <summary>What was accepted; a test that expected it and was refused says with which codes.</summary>
    public static T Value<T>(this Outcome<T> outcome)
    {
        Assert.True(outcome.Accepted(out var value, out var refusals), string.Join(", ", refusals.Select(r => r.Code)));
        return value!;
    }
}
