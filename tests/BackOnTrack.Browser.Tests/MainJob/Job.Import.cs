namespace BackOnTrack.Browser.Tests.MainJob;

internal sealed partial class Job
{
    /// <summary>A spreadsheet as reality has it: looked through, its words explained, seen beforehand, taken in, its bad rows given back.</summary>
    public async Task TheRegisterIsImported()
    {
        await using var karla = await As(company.Karla);
        await karla.Open("/inquiries");
        await karla.Follow("Importér et kartotek");
        await karla.Sees("Hent et kartotek");
        await karla.Attach("Fil", "henvendelser.csv", Register());
        await karla.Press("Se filen igennem");
        await karla.Sees("Windows-1252", "44 med indhold, 2 tomme, 1 sumrækker");

        await karla.Press("Se, hvad der vil ske");
        await karla.Sees("Der er noget, der skal rettes", "Angiv, hvad “måske” betyder");
        await karla.Select("måske", "Udelad disse rækker");
        foreach (var place in await PlacesWithoutAnswer(karla)) await karla.Select(place, House.PlaceOf(place) ?? "Ingen af disse: gem ordet som bemærkning");
        await karla.Press("Se, hvad der vil ske");
        await karla.Sees("40 henvendelser bliver importeret. Intet er skrevet endnu.", "31-02-2013", "Den dag findes ikke.");

        await karla.Press("Importér nu");
        // The preview says "import" too. The new page is waited for by its last element: its load event may be over before it is asked for, and was once never told.
        await karla.Page.WaitForURLAsync("**/progress", new() { WaitUntil = Microsoft.Playwright.WaitUntilState.Commit });
        await karla.Page.Locator("footer").WaitForAsync();
        while (await karla.MayFollow("Se igen")) await karla.Follow("Se igen");
        await karla.Sees("Importen er færdig", "40", "Hent de udeladte rækker");
        await karla.Follow("Alle henvendelser");
        await karla.Sees("Henvendelser");
        await karla.Select("Vis", "Nye");
        await karla.Press("Vis");
        await karla.FollowIn(Sara);
        await karla.Sees(Sara, "Modtaget", "løslades om 3 mdr., mangler bolig");
        _inquiry = Here(karla);
    }

    private static byte[] Register() => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Features/Inquiries/Import/inquiry-register-2012-2014.csv"));

    /// <summary>Institutions the house has no establishment for.</summary>
    private static Task<string[]> PlacesWithoutAnswer(Traveller karla) => karla.Page.EvaluateAsync<string[]>(
        "[...document.querySelectorAll('select[name^=\"Input.Values[Institution\"]')].filter(s => !s.value).map(s => s.labels[0].innerText.trim())");
}
