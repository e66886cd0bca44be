using BackOnTrack.Access;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>The five questions on paper, big and plain, in the mentee's language.</summary>
[Needs(Act.RelationshipPrint)]
public sealed class PrintFormPage(ReadForm read, Words words) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "language")] public string? Chosen { get; set; }
    public FormPaper Form { get; private set; } = null!;

    /// <summary>The language chosen on the page, else the one the file knows, else the reader's.</summary>
    public string Language => Languages.Known(Chosen) ?? Languages.Known(Form.Language) ?? Languages.Current;

    public IEnumerable<Choice> Spoken => Languages.Codes.Select(code => new Choice(code, words.In(code)[$"House.Language.{char.ToUpperInvariant(code[0])}{code[1]}"]));

    public async Task<IActionResult> OnGet(Guid id) => Show(await read.Run(Actor, id, Stop), form => Form = form);
}
