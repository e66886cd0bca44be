using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Asking;

/// <summary>A sheet to print, in the language the mentee reads.</summary>
public abstract class PaperPage(Words words) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "language")] public string? Chosen { get; set; }
    public FormPaper Form { get; protected set; } = null!;

    /// <summary>The language chosen on the page, else the one the file knows, else the reader's.</summary>
    public string Language => Languages.Known(Chosen) ?? Languages.Known(Form.Language) ?? Languages.Current;

    public IEnumerable<Choice> Spoken => Languages.Codes.Select(code => new Choice(code, words.In(code)[$"House.Language.{char.ToUpperInvariant(code[0])}{code[1]}"]));
}

/// <summary>Asks before a code is made, and shows it once.</summary>
public abstract class CodePage(Tickets tickets) : BotPage
{
    private static readonly TimeSpan toShow = TimeSpan.FromMinutes(10);

    [FromRoute] public Guid Id { get; set; }

    /// <summary>The code just made, this once.</summary>
    public string? Code { get; private set; }

    /// <summary>Where the tablet is sent.</summary>
    public string Address => $"{Request.Scheme}://{Request.Host}{Tablet}";

    protected abstract string Tablet { get; }

    /// <summary>Keeps the code until the page that shows it.</summary>
    protected IActionResult ShowOnce(string code)
    {
        tickets.Give(HttpContext, new ShownOnce(Id, [code]), toShow);
        return Redirect(Request.Path);
    }

    protected void TakeShown()
    {
        if (tickets.Held<ShownOnce>(HttpContext) is not { } shown || shown.About != Id) return;
        Code = shown.Lines[0];
        tickets.Drop<ShownOnce>(HttpContext);
    }
}
