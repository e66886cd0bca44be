using BackOnTrack.Access;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>The plan as a sheet for the mentee's pocket, in the mentee's language.</summary>
[Needs(Act.PlanPrint)]
public sealed class PrintPlanPage(ReadPrint read, Words words) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "language")] public string? Chosen { get; set; }
    public PlanPrint Print { get; private set; } = null!;

    /// <summary>The language chosen on the page, else the one the file knows, else the reader's.</summary>
    public string Language => Languages.Known(Chosen) ?? Languages.Known(Print.Language) ?? Languages.Current;

    public IEnumerable<Choice> Spoken => Languages.Codes.Select(code => new Choice(code, words.In(code)[$"House.Language.{char.ToUpperInvariant(code[0])}{code[1]}"]));

    public async Task<IActionResult> OnGet(Guid id) => Show(await read.Run(Actor, id, Stop), print => Print = print);
}
