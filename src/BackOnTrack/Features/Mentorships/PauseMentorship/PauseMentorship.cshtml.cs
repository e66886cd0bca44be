using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.PauseMentorship;

[Needs(Act.MentorshipPause)]
public sealed class PauseMentorshipPage(PauseMentorship act, ReadHead read, Programme programme, Words words) : HeadPage(read)
{
    public IEnumerable<Choice> Reasons => Choice.From(words, "Mentorships.PauseReason", programme.Mentorships.PauseReasons);

    [BindProperty] public PauseInput Input { get; set; } = new();
    protected override string Form => MentorshipForms.Pause;

    public Task<IActionResult> OnPostAsync() => Do(() => act.Run(Actor, Id, Input, Stop));
}
