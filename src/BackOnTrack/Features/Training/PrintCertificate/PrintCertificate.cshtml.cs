using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

/// <summary>The certificate as a file: A4, one page, with the code by which anybody can check it.</summary>
[Needs(Act.CertificatePrint, Rate = Rate.Export)]
public sealed class PrintCertificatePage(PrintCertificate print, CertificatePdf pdf) : BotPage
{
    public async Task<IActionResult> OnGetAsync(Guid id) =>
        (await print.Run(Actor, id, Stop)).Accepted(out var paper, out _) ? File(pdf.Draw(paper, new Uri($"{Request.Scheme}://{Request.Host}/certificates")), "application/pdf", "certificate.pdf") : NotFound();
}
