using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.TrainingFigures)]
public sealed class ReadFiguresPage(ReadFigures read) : BotPage
{
    [BindProperty(SupportsGet = true)] public DateOnly? From { get; set; }
    [BindProperty(SupportsGet = true)] public DateOnly? Until { get; set; }

    public MentorFigures Figures { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, From, Until, Stop), figures =>
    {
        Figures = figures;
        (From, Until) = (figures.From, figures.Until);
    });
}
