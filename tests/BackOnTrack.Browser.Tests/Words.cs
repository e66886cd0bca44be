using BackOnTrack.Tests.Features.Sessions;

namespace BackOnTrack.Browser.Tests;

/// <summary>What several journeys begin with.</summary>
internal static class Words
{
    /// <summary>Writes and saves the note of a visit.</summary>
    public static async Task Note(this Traveller mentor, Meeting meeting, string happened, string? question = null)
    {
        await mentor.Open(meeting.Address + "/sessions/new");
        await mentor.Choose("Yes, we met");
        await mentor.Fill("How long?", "45");
        await mentor.Choose("Visit");
        await mentor.Fill("What happened", happened);
        if (question is not null) await mentor.Fill("A question for your coach", question);
        await mentor.Press("Save");
        await mentor.Sees(happened);
    }
}
