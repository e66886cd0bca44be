using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Assessment;

/// <summary>The information sheet: the same for everybody, so that it says nothing about the one who holds it.</summary>
[Needs(Act.HelpRead)]
public sealed class PrintSheetPage(Words words) : BotPage
{
    [FromRoute] public string Language { get; set; } = "";

    /// <summary>The sheet speaks its own language, whoever prints it.</summary>
    public string Say(string key) => words.In(Language)[$"Assessment.Sheet.{key}"];

    public IActionResult OnGet() => Languages.Codes.Contains(Language) ? Page() : NotFound();
}
