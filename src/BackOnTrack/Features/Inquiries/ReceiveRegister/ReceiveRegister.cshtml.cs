using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Inquiries.ReceiveRegister;

/// <summary>Brings a register in, and shows the ones brought in before.</summary>
[Needs(Act.RegisterImport)]
[RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class ReceiveRegisterPage(ReceiveRegister act, ListImports list) : BotPage
{
    public const long MostBytes = 100_000_000;

    [BindProperty] public IFormFile? Register { get; set; }
    [BindProperty] public int? Unit { get; set; }

    public ImportList List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Stop), found => List = found);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Register is null) ModelState.AddModelError(nameof(Register), HttpContext.RequestServices.GetRequiredService<Words>()["Inquiries.Refuse.EmptyFile"]);
        if (!ModelState.IsValid || Register is null) return await Again(OnGetAsync);
        ModelState.SetModelValue(nameof(Register), "", "");
        await using var file = Register.OpenReadStream();
        return await Answer(await act.Run(Actor, Register.FileName, file, Unit, Stop), id => Redirect($"/inquiries/import/{id}"), OnGetAsync);
    }
}
