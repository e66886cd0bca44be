using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.People;

/// <summary>Looks for people. What was typed is sent in the body: a name never stands in an address.</summary>
[Needs(Act.FileSearch, Rate = Rate.Search)]
public sealed class FindByNamePage(FindByName act) : BotPage
{
    [BindProperty] public string Words { get; set; } = "";

    public NamesFound? Found { get; private set; }

    public bool MayOpenWithReason => AccessTable.Allows(Act.FileOpenWithReason, Actor.Hat);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync() => await Answer(await act.Run(Actor, Words, Stop), Shown, () => Task.FromResult<IActionResult>(Page()));

    private IActionResult Shown(NamesFound found)
    {
        Found = found;
        return Page();
    }
}
