using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Log;

internal static class LogStory
{
    /// <summary>Says why the log is read, so that it is open for an hour.</summary>
    public static async Task<Visitor> ReadsTheLog(this Visitor officer, string words = "Gennemgang af ugens opslag, som aftalt", string ground = "SelfMonitoring")
    {
        await officer.Open("/log/open");
        return await officer.Fill("Ground", ground).Fill("Words", words).Press("Open the log");
    }
}
