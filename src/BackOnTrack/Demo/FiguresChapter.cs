using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Features.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Demo;

/// <summary>
/// The evaluator releases a yearly table when its year is over. Then a note is struck out, and the same table, seen from a later
/// day, would show that one meeting as the difference: it is refused, and the ledger says what stands in the way.
/// </summary>
internal sealed class FiguresChapter(Stage stage, Story story, Script script)
{
    internal const string Table = "MeetingsHeld";
    private const int LooksAgain = 12, StrikesOut = -5;

    public void Tell()
    {
        var (newest, before) = (Period.Offered(stage.Today)[0], Period.Offered(stage.Today)[1]);
        script.On(Day(before.Until) + LooksAgain, 9, () => Release(before, before.Until));
        script.On(Day(newest.Until) + StrikesOut, 9, () => StrikeOut(before));
        script.On(0, 8, () => Release(before, newest.Until));
    }

    private int Day(DateOnly day) => day.DayNumber - stage.Today.DayNumber;

    /// <summary>A service that few people know keeps its table to itself.</summary>
    private async Task Release(Period period, DateOnly asAt)
    {
        var people = await stage.Find(tx => tx.Sessions.Where(s => s.TookPlace == TookPlace.Held && s.OccurredOn >= period.From && s.OccurredOn <= period.Until).Select(s => s.Mentee).Distinct().CountAsync(stage.Stop));
        if (people < Audience.Outside.Least()) return;
        await stage.Do<ReleaseTable, Guid>(act => act.Run(stage.As(story.Figures.Evaluator), Table, Partition.Total, new(period, asAt), stage.Stop));
    }

    private async Task StrikeOut(Period period)
    {
        var claimed = await stage.Find(tx => tx.Set<Domain.Claims.Claim>().Select(c => c.Session).ToListAsync(stage.Stop));
        var note = await stage.Find(async tx => (await tx.Sessions.Where(s => s.TookPlace == TookPlace.Held && s.VoidedAt == null && s.OccurredOn >= period.From && s.OccurredOn <= period.Until)
            .OrderByDescending(s => s.OccurredOn).ThenByDescending(s => s.RecordedAt).ToListAsync(stage.Stop)).First(s => !claimed.Contains(s.Id)));
        var coordinator = story.People.First(p => p.Role == Domain.Role.Coordinator && p.Unit == note.Unit).Name;
        await stage.Do<VoidSession, Guid>(act => act.Run(stage.As(coordinator), note.Mentorship, note.Id, story.Figures.StruckOut, note.Version, stage.Stop));
    }
}
