using BackOnTrack.Access;
using BackOnTrack.Domain.Network;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>Something that was agreed, and what became of it.</summary>
[Needs(Act.NetworkAgreementSettle)]
public sealed class SettleAgreementPage(SettleAgreement settle, ReadAgreement read, Words words) : BotPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute(Name = "network_agreement")] public Guid Agreement { get; set; }
    [BindProperty] public SettledInput Input { get; set; } = new();
    public AgreementSheet Sheet { get; private set; } = null!;
    public string Back => $"/mentorships/{Mentorship}/network/meetings/{Sheet.Agreed.Meeting}";
    public IReadOnlyList<Choice> MayBecome => Choice.From(words, "Network.AgreementState", NetworkAgreement.Moves.Where(m => m.From == Sheet.Agreed.State).Select(m => m.To));

    public async Task<IActionResult> OnGet()
    {
        var shown = await Load();
        if (Sheet is not null) Input.Version = Sheet.Agreed.Version;
        return shown;
    }

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await settle.Run(Actor, Mentorship, Agreement, Input.State, Input.Version, Stop), meeting => Redirect($"/mentorships/{Mentorship}/network/meetings/{meeting}"), Newer)
        : await Again(Load);

    private async Task<IActionResult> Newer()
    {
        var shown = await Load();
        if (Sheet is null || Sheet.Agreed.Version == Input.Version) return shown;
        await TheyWereFaster(Agreement, new { }, new { });
        ModelState.Remove("Input.Version");
        Input.Version = Sheet.Agreed.Version;
        return shown;
    }

    private async Task<IActionResult> Load() => Show(await read.Run(Actor, Mentorship, Agreement, Stop), sheet => Sheet = sheet);
}

/// <summary>What became of it, and the version that was on the screen.</summary>
public sealed class SettledInput
{
    public AgreementState? State { get; set; }
    public uint Version { get; set; }
}
