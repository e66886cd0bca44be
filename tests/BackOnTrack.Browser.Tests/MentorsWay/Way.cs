using BackOnTrack.Tests.House;

namespace BackOnTrack.Browser.Tests.MentorsWay;

/// <summary>One applicant and everybody who has to do with them, in Danish on a phone. Each step in a file beside this one.</summary>
internal sealed partial class Way(HouseOverMonths house, bool scripts, Corps corps) : Story(house, scripts)
{
    private const string Alias = "Mona", FullName = "Mona Opdigtet", Region = "Bornholm";

    private string _application = "", _mentor = "";

    private Person _mona = null!;

    private static async Task NotThere(Traveller who) => await who.Sees("Siden findes ikke");
}
