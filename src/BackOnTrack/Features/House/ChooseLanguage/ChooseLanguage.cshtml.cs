using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackOnTrack.Features.House.ChooseLanguage;

/// <summary>Speaks another language from here on, on this browser.</summary>
public sealed class ChooseLanguagePage : PageModel
{
    public IActionResult OnPost(string? code, string? back)
    {
        if (Languages.Known(code) is { } known)
            Response.Cookies.Append(Languages.Cookie, known, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        return LocalRedirect(Url.IsLocalUrl(back) ? back! : "/");
    }
}
