namespace BackOnTrack.Cli.Docs;

/// <summary>Every address with its act.</summary>
internal static class RoutesDocument
{
    public static string Text(IReadOnlyList<Route> routes)
    {
        var text = GeneratedDocuments.Begin("Routes", "Every address, the act it needs, the trace it leaves and how often one account may use it.");
        text.Table("Address", "Verbs", "Act", "Log", "Rate", "Before sign-in");
        foreach (var r in routes) text.Row($"`{r.Address}`", string.Join(" ", r.Verbs), r.Act, r.Log.ToLowerInvariant(), r.Rate.ToLowerInvariant(), r.Anonymous ? "yes" : "");
        return text.ToString();
    }
}
