using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.InterviewRead)]
public sealed class ReadAgreementPage(ReadAgreement read) : BotPage
{
    public AgreementSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Stop), sheet => Sheet = sheet);
}
