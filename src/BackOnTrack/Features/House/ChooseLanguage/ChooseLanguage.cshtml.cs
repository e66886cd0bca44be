using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.House.ChooseLanguage;

/// <summary>Speaks another language from here on, on this browser.</summary>
[Needs(Act.LanguageChange, Anonymous = true)]
public sealed class ChooseLanguagePage : BotPage
{
    public IActionResult OnPost(string? code, string? back)
    {
        if (Languages.Known(code) is { } known)
            Response.Cookies.Append(Languages.Cookie, known, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        return LocalRedirect(Url.IsLocalUrl(back) ? back! : "/");
    }
}
