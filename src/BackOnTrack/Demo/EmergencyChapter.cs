using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Demo;

/// <summary>
/// Twice a coordinator of another unit opens a file at night because somebody's safety cannot wait. The first was looked at by the
/// data protection officer the day after; the one of last night waits.
/// </summary>
internal sealed class EmergencyChapter(Stage stage, Story story, Script script)
{
    public void Tell(Told t)
    {
        switch (t.Case.Fate)
        {
            case "rematched": script.On(-40, 22, () => Opened(t, "En søster ringede om en trussel mod ham i aften.", reviewed: true)); break;
            case "second_mentor": script.On(-1, 22, () => Opened(t, "Vagten spørger, hvem der skal møde ham i morgen tidlig.", reviewed: false)); break;
        }
    }

    private async Task Opened(Told t, string why, bool reviewed)
    {
        var mentee = t.Mentee;
        var reference = await stage.Find(tx => tx.Set<Mentee>().Where(m => m.Id == mentee).Select(m => m.Reference).SingleAsync(stage.Stop));
        var away = stage.As(story.People.First(p => p.Role == Role.Coordinator && p.Unit != t.Unit).Name);
        await stage.Do<OpenWithReason, Guid>(act => act.Run(away, new() { Reference = reference, Cause = OpeningCause.UrgentSafety, Words = why }, stage.Stop));
        if (reviewed) script.On(-39, 9, () => Review(t));
    }

    private async Task Review(Told t)
    {
        var mentee = t.Mentee;
        var opening = await stage.Find(tx => tx.Set<EmergencyOpening>().Where(o => o.Mentee == mentee && o.ReviewedAt == null).Select(o => o.Id).SingleAsync(stage.Stop));
        var officer = stage.As(story.People.First(p => p.Role == Role.DataProtection).Name);
        await stage.Do<ReviewOpening, Guid>(act => act.Run(officer, opening, new() { Verdict = OpeningVerdict.Needed, Words = "Kun kontaktoplysningerne blev læst, og politiet var der samme aften." }, stage.Stop));
    }
}
