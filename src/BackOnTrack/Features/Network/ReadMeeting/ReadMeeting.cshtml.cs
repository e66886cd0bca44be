using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>A network meeting: who is invited, what was agreed, and the sheets for each of them.</summary>
[Needs(Act.NetworkPeople)]
public sealed class ReadMeetingPage(ReadMeeting read) : MeetingPage(read)
{
    public Task<IActionResult> OnGet() => Open();
}
