using BackOnTrack.Access;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.OwnAccountChange)]
public sealed class ChangeOwnLanguagePage(ChangeOwnLanguage act, Words words) : BotPage
{
    public sealed record LanguageInput
    {
        public string? Language { get; init; }
    }

    [BindProperty] public LanguageInput Input { get; set; } = new() { Language = Languages.Current };

    public IEnumerable<Choice> Choices => Languages.Codes.Select(code => new Choice(code, words.In(code)[$"House.Language.{char.ToUpperInvariant(code[0])}{code[1]}"]));

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync() => await Answer(await act.Run(Actor, Input.Language, Stop), _ =>
    {
        Response.Cookies.Append(Languages.Cookie, Input.Language!, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        return Redirect("/account");
    }, () => Task.FromResult<IActionResult>(Page()));
}
