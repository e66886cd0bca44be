using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

/// <summary>Open to everybody: type the code of a certificate and learn whether it is valid.</summary>
[Needs(Act.CertificateCheck, Anonymous = true, Rate = Rate.Code)]
public sealed class CheckCertificatePage(CheckCertificate check) : BotPage
{
    public sealed class CodeInput
    {
        public string? Code { get; set; }
    }

    [BindProperty] public CodeInput Input { get; set; } = new();
    public CodeAnswer? Found { get; private set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync() => await Answer(await check.Run(Input.Code, Stop), found => { Found = found; return Page(); }, () => Task.FromResult<IActionResult>(Page()));
}
