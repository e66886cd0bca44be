using BackOnTrack.Tests.House;

namespace BackOnTrack.Browser.Tests;

/// <summary>A story of months on a phone, told in Danish by the people whose steps they are; in a house of another language its words are said there (<see cref="Tongue"/>).</summary>
internal abstract class Story(HouseOverMonths house, bool scripts)
{
    protected HouseOverMonths House => house;

    protected bool Scripts => scripts;

    protected string Today => In(0);

    /// <summary>The day so many days from now, as a Dane types it.</summary>
    protected string In(int days) => house.Clock.GetUtcNow().AddDays(days).ToString("dd-MM-yyyy");

    protected Task<Traveller> As(Person? who) => house.Travel(scripts, who, house.Language, house.Tongue);

    protected void WeeksPass(int weeks) => house.Clock.Move(TimeSpan.FromDays(7 * weeks));

    /// <summary>Where this person stands now, without what follows the question mark.</summary>
    protected static string Here(Traveller who) => new Uri(who.Page.Url).AbsolutePath;

    /// <summary>The addresses this person can open; whatever is not there for them is not there at all.</summary>
    protected async Task<string[]> Opens(Person who, IEnumerable<string> file)
    {
        await using var phone = await House.Phone(scripts, house.Language);
        await BrowserHouse.SignIn(phone, who);
        List<string> open = [];
        foreach (var address in file)
        {
            var status = (await phone.APIRequest.GetAsync(address, new() { MaxRedirects = 0 })).Status;
            Assert.True(status is 200 or 404, $"{who.Name} gets {status} at {address}.");
            if (status == 200) open.Add(address);
        }
        return [.. open];
    }
}
