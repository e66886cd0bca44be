using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.EndMentorship;

[Needs(Act.MentorshipEnd), StepUp]
public sealed class EndMentorshipPage(EndMentorship act, ReadHead read, Programme programme, Words words, TimeProvider clock) : HeadPage(read)
{
    public IEnumerable<Choice> Reasons => Choice.From(words, "Mentorships.EndReason", programme.Mentorships.EndReasons);

    [BindProperty] public EndInput Input { get; set; } = new();
    protected override string Form => MentorshipForms.Ending;

    public override async Task<IActionResult> OnGetAsync()
    {
        Input.Day = clock.Today();
        var page = await Same();
        if (Head is not null) Restore(Head.Typed);
        return page;
    }

    public Task<IActionResult> OnPostAsync() => Do(() => act.Run(Actor, Id, Input, Stop));
}
