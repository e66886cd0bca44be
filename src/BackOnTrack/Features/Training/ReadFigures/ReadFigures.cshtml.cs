using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.TrainingFigures)]
public sealed class ReadFiguresPage(ReadFigures read, TimeProvider clock) : BotPage
{
    [BindProperty(SupportsGet = true)] public DateOnly? From { get; set; }
    [BindProperty(SupportsGet = true)] public DateOnly? Until { get; set; }

    /// <summary>Only whole years are offered, because what is read may leave the house.</summary>
    public bool ByYears => Actor.Hat == Domain.Role.Evaluator;

    public const int YearsOffered = 3;

    public DateOnly Today { get; private set; }

    public MentorFigures Figures { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, From, Until, Stop), figures =>
    {
        (Figures, Today) = (figures, clock.Today());
        (From, Until) = (figures.From, figures.Until);
    });
}
