using BackOnTrack.Access;
using BackOnTrack.Domain.Network;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>A network meeting that was held.</summary>
[Needs(Act.NetworkMeetingHold)]
public sealed class HoldMeetingPage(HoldMeeting hold, ReadMeeting read, Words words) : MeetingPage(read)
{
    [BindProperty] public HeldInput Input { get; set; } = new();
    protected override string Form => NetworkForms.Held;

    public IEnumerable<Choice> Invited => It.Invited.Select(i => Choice.Of(i.Id, It.NameOf(i.Person) ?? words["Network.Say.TheMentee"]));

    /// <summary>Who can say they will do something: those invited, and the programme's own.</summary>
    public IEnumerable<Choice> Owners => [.. Invited, .. Choice.From(words, "Network.PromisedBy", PromisedBy.Mentor, PromisedBy.Coordinator)];

    public Task<IActionResult> OnGet() => Open(() =>
    {
        Input.Date = It.Meeting.On <= It.Today ? It.Meeting.On : It.Today;
        Input.Came = [.. It.Invited.Select(i => i.Id)];
        Restore(It.Typed);
    });

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await hold.Run(Actor, Mentorship, Meeting, Input, Stop), _ => Redirect(Back), Same)
        : await Again(Same);
}
