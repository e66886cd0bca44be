namespace BackOnTrack.Domain.Release;

/// <summary>
/// How a list stands, and what the figures may count (indicator 12): what is not needed counts nowhere, and what waits for
/// others stands apart, so that a flat nobody gave is not somebody's failure.
/// </summary>
public sealed record ReleaseStanding(int Done, int Ours, int Others)
{
    public static ReleaseStanding Of(IEnumerable<ReleaseItem> items)
    {
        var asked = items.Where(i => i.State is not ReleaseItemState.NotNeeded && !(i.IfWished && i.IsOpen)).ToList();
        return new(asked.Count(i => !i.IsOpen), asked.Count(i => i.IsOpen && !i.IsOthers), asked.Count(i => i.IsOpen && i.IsOthers));
    }
}
