namespace BackOnTrack.Domain.Evaluation;

/// <summary>For whom a table is made.</summary>
public enum Audience
{
    /// <summary>Those who run the service.</summary>
    Inside,

    /// <summary>Everybody else; what they may have stands in the ledger of releases and nowhere else.</summary>
    Outside,
}

/// <summary>How few people are too few (S2).</summary>
public static class Audiences
{
    /// <summary>The smallest number of people a shown cell may stand for.</summary>
    public static int Least(this Audience audience) => audience is Audience.Inside ? 5 : 10;

    /// <summary>How many must be counted before a mean stands beside median and longest: of fewer, one moves it more than all the others.</summary>
    public const int LeastForAMean = 20;
}
