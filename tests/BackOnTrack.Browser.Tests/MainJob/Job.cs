using BackOnTrack.Tests.House;

namespace BackOnTrack.Browser.Tests.MainJob;

/// <summary>One inquiry of the shared register and everybody who works with it, in Danish on a phone. Each step in a file beside this one.</summary>
internal sealed partial class Job(HouseOverMonths house, bool scripts, Company company)
{
    private const string Sara = "Sara Modelund";

    private string _inquiry = "", _mentorship = "";

    private static DateOnly Day(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime);
    private string Today => Day(house.Clock.GetUtcNow()).ToString("dd-MM-yyyy");

    private Task<Traveller> As(Person who) => house.Travel(scripts, who, "da");

    private void WeeksPass(int weeks) => house.Clock.Move(TimeSpan.FromDays(7 * weeks));

    /// <summary>Where this person stands now, without what follows the question mark.</summary>
    private static string Here(Traveller who) => new Uri(who.Page.Url).AbsolutePath;
}
