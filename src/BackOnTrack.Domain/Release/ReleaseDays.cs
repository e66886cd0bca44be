namespace BackOnTrack.Domain.Release;

/// <summary>The days that count from release, backwards and forwards, as tables of data.</summary>
public static class ReleaseDays
{
    public static readonly IReadOnlyDictionary<ReleaseStep, (int Months, int Days)> Before = new Dictionary<ReleaseStep, (int, int)>
    {
        [ReleaseStep.TwelveMonths] = (12, 0), [ReleaseStep.SixMonths] = (6, 0), [ReleaseStep.FourMonths] = (4, 0), [ReleaseStep.TwoMonths] = (2, 0),
        [ReleaseStep.OneMonth] = (1, 0), [ReleaseStep.SevenDays] = (0, 7), [ReleaseStep.OnTheDay] = (0, 0),
    };

    public static readonly IReadOnlyDictionary<ReleaseContactKind, (int Months, int Days)> After = new Dictionary<ReleaseContactKind, (int, int)>
    {
        [ReleaseContactKind.AtTheGate] = (0, 0), [ReleaseContactKind.ThreeDays] = (0, 3), [ReleaseContactKind.OneWeek] = (0, 7), [ReleaseContactKind.OneMonth] = (1, 0),
        [ReleaseContactKind.ThreeMonths] = (3, 0), [ReleaseContactKind.SixMonths] = (6, 0), [ReleaseContactKind.TwelveMonths] = (12, 0),
    };

    /// <summary>The day a step falls on before a release.</summary>
    public static DateOnly Of(ReleaseStep step, DateOnly release) => release.AddMonths(-Before[step].Months).AddDays(-Before[step].Days);

    /// <summary>The day by which somebody released on a day is spoken with.</summary>
    public static DateOnly Of(ReleaseContactKind contact, DateOnly released) => released.AddMonths(After[contact].Months).AddDays(After[contact].Days);
}
