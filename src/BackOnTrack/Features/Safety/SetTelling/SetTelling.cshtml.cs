using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.TellingSet)]
public sealed class SetTellingPage(SetTelling set, ReadTellings read) : BotPage
{
    [BindProperty] public TellingInput Input { get; set; } = new();

    /// <summary>Whose row the form begins with.</summary>
    [BindProperty(SupportsGet = true, Name = "category")] public IncidentCategory? Chosen { get; set; }
    public IReadOnlyList<IncidentTelling> Tellings { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var page = await Load();
        if (Tellings.FirstOrDefault(t => t.Category == Chosen) is { } now) Input = new() { Category = now.Category, First = [.. now.First], Hours = now.Hours, Next = [.. now.Next] };
        return page;
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid ? await Answer(await set.Run(Actor, Input, Stop), _ => Redirect("/safety/telling"), Load) : await Again(Load);

    private async Task<IActionResult> Load() => Show(await read.Run(Actor, Stop), tellings => Tellings = tellings);
}
