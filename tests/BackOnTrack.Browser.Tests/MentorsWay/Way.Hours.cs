namespace BackOnTrack.Browser.Tests.MentorsWay;

internal sealed partial class Way
{
    private string _claim = "";

    /// <summary>Claimed by the mentor, sent back once, approved by the coordinator, and given to payroll in a batch that is locked.</summary>
    public async Task HoursArePaid()
    {
        await using var mona = await As(_mona);
        await mona.Open(_session);
        await mona.Follow("Skriv timer på");
        await mona.Fill("Minutter", "60");
        await mona.Fill("Kilometer", "40");
        await mona.Fill("Udlæg", "42,50");
        await mona.Fill("Hvad til?", "Parkering");
        await mona.Press("Send");
        await mona.Sees("Sendt");

        await using var karla = await As(corps.Karla);
        await karla.Open("/");
        await karla.FollowIn(Alias, "Åbn timesedlen");
        await karla.Sees("Parkering", "Det er ikke skrevet ned, hvordan mentoren betales.");
        _claim = Here(karla);
        await karla.Follow("Skriv, hvordan mentoren betales");
        await karla.Choose("Honorar pr. time", "Aflønning");
        await karla.Fill("Fra", In(-60));
        await karla.Press("Gem");
        await karla.Open(_claim);
        await karla.Fill("Hvorfor den sendes tilbage", "Vejen er 20 km.");
        await karla.Press("Send tilbage");
        await karla.Sees("Sendt tilbage", "Vejen er 20 km.");
        await TheMentorPutsItRight();
        await karla.Open(_claim);
        await karla.Press("Godkend");
        await karla.Sees("Godkendt", "Karla");

        await karla.Open("/claims/batches");
        await karla.Press("Lav lønkørslen");
        await karla.Sees("Godkendt og venter: 0");
        var file = await (await karla.Page.Context.APIRequest.GetAsync("/claims/batches/1/csv")).TextAsync();
        Assert.Contains(FullName, file, StringComparison.Ordinal);
        Assert.DoesNotContain(Sara, file, StringComparison.Ordinal);
        await mona.Open("/claims");
        await mona.Sees("Betalt");
        await mona.Open("/me");
        await mona.Sees(Sara, "Uddannelsen er gennemført", "Carl", "Fiktivholm Fængsel", "Betalt", "1:00");
    }

    private async Task TheMentorPutsItRight()
    {
        await using var mona = await As(_mona);
        await mona.Open("/claims?state=SentBack");
        await mona.Sees("Sendt tilbage");
        await mona.Open(_claim);
        await mona.Follow("Ret og send igen");
        await mona.Sees("Vejen er 20 km.");
        await mona.Fill("Kilometer", "20");
        await mona.Press("Send");
        await mona.Sees("Sendt");
        await mona.DoesNotSee("Sendt tilbage");
    }
}
