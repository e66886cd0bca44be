using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>A page about one network meeting: shows it, goes back to it.</summary>
public abstract class MeetingPage(ReadMeeting read) : DraftedPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute(Name = "network_meeting")] public Guid Meeting { get; set; }
    public OneMeeting It { get; private set; } = null!;
    public string Back => $"/mentorships/{Mentorship}/network/meetings/{Meeting}";

    /// <summary>The name under which the form keeps what is typed; null where it keeps nothing.</summary>
    protected virtual string? Form => null;
    public override string DraftAddress => DraftPlace.At(It.Meeting.Mentee, Form!, Meeting);

    /// <summary>Those one can invite, with what stands against it.</summary>
    public static IEnumerable<Choice> Guests(Words words, IReadOnlyList<Known> people) => people.Select(known =>
        Choice.Of(known.Portrait.Id, $"{known.Portrait.FirstName.Text} · {words.Of("Network.Relation", known.Portrait.Relation)}", words.Of("Network.OwnWord", known.Word)));

    protected async Task<IActionResult> Open(Action? fill = null) => Show(await read.Run(Actor, Mentorship, Meeting, Stop, Form), it =>
    {
        It = it;
        fill?.Invoke();
    });

    protected Task<IActionResult> Same() => Open();
}
