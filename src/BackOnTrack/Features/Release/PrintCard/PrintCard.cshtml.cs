using BackOnTrack.Access;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>The card for the mentee's wallet, in the mentee's language: who meets, where tonight, whom to call.</summary>
[Needs(Act.ReleasePrint)]
public sealed class PrintReleaseCardPage(ReadReleasePaper read) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    public ReleaseSheet Sheet { get; private set; } = null!;
    public string Language => Languages.Known(Sheet.Language) ?? Languages.Current;

    /// <summary>What stands on it; the plan was fit when it was written, and a mentor may have come since.</summary>
    public IReadOnlyList<(string Field, string Text)> Lines => Sheet.Gate is not { } gate ? [] :
        [.. new[] { ("Who", gate.Who?.Text), ("At", gate.At is { } at ? DayText.Time(at) : null), ("Place", gate.Place?.Text), ("Fallback", gate.Fallback?.Text), ("Tonight", gate.Tonight?.Text), ("Call", gate.Call?.Text) }
            .Where(l => l.Item2 is not null).Select(l => (l.Item1, l.Item2!))];
    public bool Fit => FitForOthersEyes.IsFit(Lines.Select(l => l.Text).Append(Sheet.Mentorship.MentorAlias), Sheet.NeverOnPaper);

    public async Task<IActionResult> OnGet() => Show(await read.Run(Actor, Id, Stop), sheet => Sheet = sheet);
}
