using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

[Needs(Act.SurveyResultRead)]
public sealed class ReadResultsPage(ReadResults read, Words words) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "unit")] public int? Unit { get; set; }

    /// <summary>Another round of the same survey, to be set beside this one.</summary>
    [BindProperty(SupportsGet = true, Name = "beside")] public Guid? Beside { get; set; }

    public RoundResults Results { get; private set; } = null!;
    public IReadOnlyList<ItemSheet> Items { get; private set; } = [];
    public bool MayExport => AccessTable.Allows(Act.SurveyExport, Actor.Hat) && Results.State is not ResultState.NotClosed;

    /// <summary>What an address of the same unit ends with.</summary>
    public string UnitQuery => Results.Unit is { } unit ? $"?unit={unit.Id}" : "";

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Unit, Beside, Stop), found => (Results, Items) = (found, new ResultSheet(words).Of(found)));
}
