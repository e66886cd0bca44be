using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Log;

[Needs(Act.FileLookers)]
public sealed class SeeLookersPage(SeeLookers act, TimeProvider clock) : BotPage
{
    /// <summary>How far back the page looks when nobody says otherwise.</summary>
    private const int UsualDays = 30;

    [FromRoute] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;
    [BindProperty(SupportsGet = true)] public DateOnly? From { get; set; }
    [BindProperty(SupportsGet = true)] public DateOnly? Until { get; set; }

    public Lookers? Lookers { get; private set; }

    /// <summary>The file, for whoever comes from it; who sees the lookers of every file reaches hardly any of them.</summary>
    public string Back => AccessTable.Of(Act.FileLookers, Actor.Hat) is Scope.All ? "/" : $"/mentees/{Id}";

    public async Task<IActionResult> OnGetAsync()
    {
        Until ??= clock.Today();
        From ??= Until.Value.AddDays(-UsualDays);
        var outcome = await act.Run(Actor, new(Id, From.Value, Until.Value, Number), Stop);
        return await Answer(outcome, lookers => { Lookers = lookers; return Page(); }, () => Task.FromResult<IActionResult>(Page()));
    }
}
