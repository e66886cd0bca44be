using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

[Needs(Act.EstablishmentAdd)]
public sealed class AddEstablishmentPage(AddEstablishment add, ListUnitsToKeep list) : BotPage
{
    [BindProperty] public EstablishmentForm Input { get; set; } = new();
    public IReadOnlyList<Unit> Units { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Stop), units => Units = units);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await add.Run(Actor, Input, Stop), _ => Redirect("/establishments"), OnGetAsync)
        : await Again(OnGetAsync);
}

/// <summary>The units an establishment can be added to.</summary>
public sealed class ListUnitsToKeep(Database db)
{
    public Task<Outcome<IReadOnlyList<Unit>>> Run(Actor actor, CancellationToken stop) =>
        db.Read<IReadOnlyList<Unit>>(actor, Act.DirectoryRead, async tx => await tx.UnitsToKeep(stop), stop);
}
