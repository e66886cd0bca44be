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
    DateOnly From, DateOnly Until, Figure Trained, Figure Checked, Figure Stayed, Figure Talked, int Weeks, Figure Debriefed, int? DaysToDebrief, int? LongestToDebrief)
{
    public int Least => Trained.Least;
}

/// <summary>
/// Which figures somebody may ask for. Who works with mentors asks for any days; what the evaluator reads may leave the
/// house, and so it is whole years that are over (two periods that differ by a day would give away who came between them),
/// ten at the least in a cell, and no median or longest (S2, S5, S7).
/// </summary>
public sealed record FigurePeriod(DateOnly From, DateOnly Until, int Least)
{
    public bool MayLeave => Least == Figure.Outside;

    public static FigurePeriod For(Role hat, DateOnly? first, DateOnly? last, DateOnly today)
    {
        if (hat == Role.Evaluator)
        {
            var year = last is { } asked && asked.Year < today.Year ? asked.Year : today.Year - 1;
            return new(new(year, 1, 1), new(year, 12, 31), Figure.Outside);
        }
        var until = last is { } l && l <= today ? l : today;
        return new(first is { } f && f < until ? f : until.AddYears(-1), until, Figure.Inside);
    }
}

public sealed class ReadFigures(Database db)
{
    public Task<Outcome<MentorFigures>> Run(Actor actor, DateOnly? first, DateOnly? last, CancellationToken stop) => db.Read<MentorFigures>(actor, Act.TrainingFigures, async tx =>
    {
        var figures = await Count(tx, FigurePeriod.For(actor.Hat, first, last, tx.Now.Day()), stop);
        tx.Saw(Act.TrainingFigures, null);
        return figures;
    }, stop);

    /// <summary>The same within another room's unit of work; what may be shown is the period's to say, not the reader's.</summary>
    internal static async Task<MentorFigures> Count(Tx tx, FigurePeriod period, CancellationToken stop)
    {
        var (from, until, least) = (period.From, period.Until, period.Least);
        string[] kinds = [.. MentorCheck.Required.Select(kind => Snake.Of(kind))];
        var weeks = tx.Programme.Coaches.WeeksBetweenTalks;
        var n = await tx.Database.SqlQuery<Counted>($"""
            select corps as "Corps", trained as "Trained", checked as "Checked", began as "Began", stayed as "Stayed", accompany as "Accompany", talked as "Talked",
                debriefs as "Debriefs", debriefed as "Debriefed", days as "Days", longest as "Longest"
            from bot.mentor_figures({from}, {until}, {kinds}, {until.AddDays(-7 * weeks)})
            """).SingleAsync(stop);
        var days = !period.MayLeave && n.Debriefed >= least;
        return new MentorFigures(from, until, new(n.Trained, n.Corps, least), new(n.Checked, n.Corps, least), new(n.Stayed, n.Began, least), new(n.Talked, n.Accompany, least), weeks,
            new(n.Debriefed, n.Debriefs, least), days ? n.Days : null, days ? n.Longest : null);
    }

    private sealed record Counted(int Corps, int Trained, int Checked, int Began, int Stayed, int Accompany, int Talked, int Debriefs, int Debriefed, int? Days, int? Longest);
}
