using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>Says what goes before it goes.</summary>
[Needs(Act.PracticeWrite)]
public sealed class RemovePracticePage(RemovePractice remove, ShowRemoval show) : BotPage
{
    [BindProperty] public uint Seen { get; set; }

    public Guid Id { get; private set; }
    public Removal It { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await show.Run(Actor, id, Stop), it => (Id, It, Seen) = (id, it, it.Seen));

    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await remove.Run(Actor, id, Seen, Stop), _ => Redirect("/practices"), () => OnGetAsync(id));
}
