using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.MakeAgreement;

[Needs(Act.AgreementMake)]
public sealed class MakeAgreementPage(MakeAgreement act, ReadHead read, Words words, TimeProvider clock) : HeadPage(read)
{
    [BindProperty] public AgreementInput Input { get; set; } = new();

    /// <summary>The usual words stand in the form; the two change what does not fit them.</summary>
    public override Task<IActionResult> OnGetAsync()
    {
        Input = new()
        {
            From = clock.Today(),
            Confidentiality = words["Mentorships.Usual.Confidentiality"],
            Limits = words["Mentorships.Usual.Limits"],
            ContactRules = words["Mentorships.Usual.ContactRules"],
        };
        return Same();
    }

    public Task<IActionResult> OnPostAsync() => Do(() => act.Run(Actor, Id, Input, Stop));
}
