using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.MakeAgreement;

[Needs(Act.AgreementMake)]
public sealed class MakeAgreementPage(MakeAgreement act, ReadHead read, Words words, TimeProvider clock, Programme programme) : HeadPage(read)
{
    [BindProperty] public AgreementInput Input { get; set; } = new();
    protected override string Form => MentorshipForms.Agreement;

    /// <summary>The usual words stand in the form, in the mentee's language; the two change what does not fit them.</summary>
    public override async Task<IActionResult> OnGetAsync()
    {
        var page = await Same();
        if (Head is null) return page;
        var usual = words.In(Head.Language);
        Input = new()
        {
            From = clock.Today(),
            RhythmDays = Head.Mentorship.AgreedOn is null ? programme.Mentorships.UsualDays : Head.Mentorship.RhythmDays,
            Confidentiality = usual["Mentorships.Usual.Confidentiality"],
            Limits = usual["Mentorships.Usual.Limits"],
            ContactRules = usual["Mentorships.Usual.ContactRules"],
        };
        Restore(Head.Typed);
        return page;
    }

    public Task<IActionResult> OnPostAsync() => Do(() => act.Run(Actor, Id, Input, Stop));
}
