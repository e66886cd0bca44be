using BackOnTrack.Access;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Inquiries.AddEstablishments;

/// <summary>Says of each establishment the house does not know what it is; one left open is not added.</summary>
[Needs(Act.EstablishmentAdd)]
public sealed class AddEstablishmentsPage(AddEstablishments act, FindUnknownPlaces find, Words words) : BotPage
{
    [BindProperty] public PlacesInput Input { get; set; } = new();

    public UnknownPlaces Unknown { get; private set; } = null!;

    public IEnumerable<Choice> Kinds => Choice.From(words, "Inquiries.EstablishmentKind", Enum.GetValues<EstablishmentKind>()).Prepend(new("", words["Inquiries.EstablishmentKind.None"]));

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await find.Run(Actor, id, Stop), found => (Unknown, Input) = (found, PlacesInput.For(found)));

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        Task<IActionResult> Same() => OnGetAgain(id);
        if (!ModelState.IsValid) return await Again(Same);
        return await Answer(await act.Run(Actor, id, Input.Chosen, Stop), _ => Redirect($"/inquiries/import/{id}"), Same);
    }

    private async Task<IActionResult> OnGetAgain(Guid id) => Show(await find.Run(Actor, id, Stop), found =>
    {
        Unknown = found;
        foreach (var name in found.Names) Input.Kinds.TryAdd(name.Folded, null); // a form sent without an answer has none to give back
    });
}

/// <summary>What each name is, as it is chosen on the page.</summary>
public sealed class PlacesInput
{
    public Dictionary<string, EstablishmentKind?> Kinds { get; set; } = [];

    public IReadOnlyDictionary<string, EstablishmentKind> Chosen => Kinds.Where(k => k.Value is not null).ToDictionary(k => k.Key, k => k.Value!.Value);

    public static PlacesInput For(UnknownPlaces unknown) => new() { Kinds = unknown.Names.ToDictionary(n => n.Folded, _ => (EstablishmentKind?)null) };
}
