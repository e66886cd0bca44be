using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>The figures about mentors (indicators 17 and 18) in a period. The database counts; nobody's row leaves it.</summary>
public sealed record MentorFigures(
    DateOnly From, DateOnly Until, Figure Trained, Figure Checked, Figure Stayed, Figure Talked, int Weeks, Figure Debriefed, int? DaysToDebrief, int? LongestToDebrief);

public sealed class ReadFigures(Database db)
{
    public Task<Outcome<MentorFigures>> Run(Actor actor, DateOnly? first, DateOnly? last, CancellationToken stop) => db.Read<MentorFigures>(actor, Act.TrainingFigures, async tx =>
    {
        var until = last is { } l && l <= tx.Now.Day() ? l : tx.Now.Day();
        var from = first is { } f && f < until ? f : until.AddYears(-1);
        string[] kinds = [.. MentorCheck.Required.Select(kind => Snake.Of(kind))];
        var weeks = tx.Programme.Coaches.WeeksBetweenTalks;
        var n = await tx.Database.SqlQuery<Counted>($"""
            select corps as "Corps", trained as "Trained", checked as "Checked", began as "Began", stayed as "Stayed", accompany as "Accompany", talked as "Talked",
                debriefs as "Debriefs", debriefed as "Debriefed", days as "Days", longest as "Longest"
            from bot.mentor_figures({from}, {until}, {kinds}, {until.AddDays(-7 * weeks)})
            """).SingleAsync(stop);
        tx.Saw(Act.TrainingFigures, null);
        var days = n.Debriefed >= Figure.Least;
        return new MentorFigures(from, until, new(n.Trained, n.Corps), new(n.Checked, n.Corps), new(n.Stayed, n.Began), new(n.Talked, n.Accompany), weeks,
            new(n.Debriefed, n.Debriefs), days ? n.Days : null, days ? n.Longest : null);
    }, stop);

    private sealed record Counted(int Corps, int Trained, int Checked, int Began, int Stayed, int Accompany, int Talked, int Debriefs, int Debriefed, int? Days, int? Longest);
}
