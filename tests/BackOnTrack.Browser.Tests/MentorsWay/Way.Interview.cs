namespace BackOnTrack.Browser.Tests.MentorsWay;

internal sealed partial class Way
{
    /// <summary>Kaj asks about every criterion; the page of the decision tells him that it is not his.</summary>
    public async Task SomebodyWhoDoesNotDecideHoldsTheInterview()
    {
        await using var karla = await As(corps.Karla);
        await karla.Open("/");
        await karla.FollowIn(Region, "Vælg, hvem der holder samtalen");
        await karla.Select("Hvem holder samtalen?", "Kaj");
        await karla.Press("Gem");
        await karla.Sees(FullName, "Kaj er bedt om at holde samtalen.");
        _application = Here(karla);

        await using var kaj = await As(corps.Kaj);
        await kaj.Open("/");
        await kaj.FollowIn(Region, "Skriv samtalen ind");
        await kaj.Fill("Holdt den", Today);
        await kaj.Choose("Vist", "Kan lytte");
        await kaj.Choose("Delvis", "Holder aftaler");
        await kaj.Fill("Det så og hørte du: Holder aftaler", "Ringede og flyttede den første tid.");
        await kaj.Fill("Dit indtryk i få ord", "Rolig og lige til.");
        await kaj.Press("Gem samtalen");
        await kaj.Sees("Rolig og lige til.", "Ringede og flyttede den første tid.");
        await kaj.Follow("Afgør ansøgningen");
        await kaj.Sees("Det er dig, der holder samtalen med ansøgeren; en anden afgør.", "0 ud af 2 referencer er besvaret.", "Der mangler en gyldig straffeattest.");
    }

    /// <summary>Each through an address that works once and says nobody's name.</summary>
    public async Task TwoRefereesAnswerOnce()
    {
        foreach (var (referee, relation) in new[] { ("Ruth Referencesen", "Leder"), ("Rasmus Referencesen", "Kollega") })
        {
            var address = await AskedFor(referee, relation);
            await using var browser = await As(null);
            await browser.Open(address);
            await browser.DoesNotSee(Alias);
            await browser.Choose("Længere", "Hvor længe har I kendt hinanden?");
            foreach (var trait in new[] { "Gør det, der er aftalt", "Lytter uden at dømme", "Kan holde på en fortrolighed", "Bevarer roen, når det bliver svært", "Holder grænser, egne og andres" })
                await browser.Choose("Tydeligt", trait);
            await browser.Choose("Ja", "Ville du betro personen et menneske, der har det svært?");
            await browser.Press("Send referencen");
            await browser.Sees("Dit svar er kommet frem.");
            Assert.Equal(404, await browser.Asks(address));
        }
    }

    private async Task<string> AskedFor(string referee, string relation)
    {
        await using var karla = await As(corps.Karla);
        await karla.Open(_application);
        await karla.Follow("Bed om en reference");
        await karla.Fill("Hvem spørger du?", referee);
        await karla.Choose(relation, "Hvor kender de hinanden fra?");
        await karla.Press("Lav adressen");
        await karla.Sees("Kopiér den nu", referee);
        return await karla.Page.Locator("main code").InnerTextAsync();
    }
}
