namespace BackOnTrack.Browser.Tests.MainJob;

/// <summary>One inquiry of the shared register and everybody who works with it, in Danish on a phone. Each step in a file beside this one.</summary>
internal sealed partial class Job(HouseOverMonths house, bool scripts, Company company) : Story(house, scripts)
{
    private const string Sara = "Sara Modelund";

    private string _inquiry = "", _mentorship = "";
}
