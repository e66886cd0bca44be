using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Evaluation;

/// <summary>What the form of a page of figures shows.</summary>
public sealed record QuestionForm(FigureQuestion Asked, DateOnly Today)
{
    public IReadOnlyList<Period> Periods => Period.Offered(Today);
}

/// <summary>A page, or a file, of figures: its address says over which days, and seen from which.</summary>
public abstract class FigurePage(TimeProvider clock) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "period")] public string? PeriodCode { get; set; }
    [BindProperty(SupportsGet = true, Name = "asat")] public string? AsAt { get; set; }

    public DateOnly Today => clock.Today();
    public FigureQuestion Asked => FigureQuestion.Of(PeriodCode, AsAt, Today);
    public QuestionForm Form => new(Asked, Today);
}
