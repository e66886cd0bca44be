using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Release;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Release;

/// <summary>
/// One page for whoever writes the sentence plan: a number instead of a name, what is in place, what is ours, what waits for
/// others and for whom. Evidence and reasons stay in the house.
/// </summary>
public sealed record ReleaseSummary(string Title, string About, IReadOnlyList<(string Heading, IReadOnlyList<string> Lines)> Parts, bool Fit)
{
    public string Text => string.Join("\n", Parts.SelectMany(p => (string[])["", p.Heading, .. p.Lines]).Prepend(About).Prepend(Title));

    public static ReleaseSummary Of(ReleaseSheet sheet, Words words)
    {
        string Named(ReleaseItem item) => item.What?.Text ?? words.Of("Release.Area", item.Area);
        string Line(ReleaseItem item) => words["Release.Paper.Item", Named(item), words.Of("Release.Owner", item.WaitsFor ?? item.Owner), item.Due is { } due ? DayText.Of(due) : words["Release.Say.NoDay"]];
        var path = sheet.Path!;
        List<(string, IReadOnlyList<string>)> parts =
        [
            (words["Release.Paper.Done"], [.. sheet.Items.Where(i => i.State is ReleaseItemState.Done).Select(i => words["Release.Paper.DoneItem", Named(i), i.SettledOn])]),
            (words["Release.Title.Ours"], [.. sheet.Ours.Select(Line)]),
            (words["Release.Title.Others"], [.. sheet.Others.Select(Line)]),
            (words["Release.Title.Meetings"], [.. sheet.Meetings.Select(m => $"{DayText.Of(m.On)}: {string.Join(", ", m.With.Select(w => words.Of("Release.Owner", w)))}")]),
            (words["Release.Title.Gate"], [words[sheet.Gate is { IsWhole: true } ? "Release.Say.Gate" : "Release.Say.GatePart"]]),
            .. sheet.Contacts.Any(c => c.HeldOn is not null) ? [(words["Release.Title.Contacts"], (IReadOnlyList<string>)[.. sheet.Contacts.Where(c => c.HeldOn is not null).Select(c => $"{words.Of("Release.Contact", c.Kind)}: {DayText.Of(c.HeldOn!.Value)}")])] : Array.Empty<(string, IReadOnlyList<string>)>(),
            .. sheet.Handover is { } handover ? [(words["Release.Title.Handover"], (IReadOnlyList<string>)[.. handover.Words.Text.Split('\n')])] : Array.Empty<(string, IReadOnlyList<string>)>(),
        ];
        parts.RemoveAll(p => p.Item2.Count == 0);
        var day = path.ReleasedOn ?? path.ReleaseOn;
        return new(words["Release.Paper.Title"], words["Release.Paper.About", sheet.Reference, day is { } on ? DayText.Of(on) : words["Release.Say.NoDay"], sheet.Today], parts,
            FitForOthersEyes.IsFit(parts.SelectMany(p => p.Item2), sheet.NeverOnPaper));
    }
}
