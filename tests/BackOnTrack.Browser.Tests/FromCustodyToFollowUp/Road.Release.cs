using System.Text.RegularExpressions;

namespace BackOnTrack.Browser.Tests.FromCustodyToFollowUp;

internal sealed partial class Road
{
    /// <summary>One thing at a time: who comes, where tonight, who can be called; then the meeting itself.</summary>
    public async Task TheMentorIsLedThroughTheDay()
    {
        await using var mona = await As(Mona);
        await mona.Open("/");
        await mona.Follow("En løsladelse i dag");
        await mona.Sees("Løsladt", "den korte liste");
        await mona.Open($"{Release}/today/who");
        await mona.Fill("Hvem møder op", "Mentor ved hovedporten");
        await mona.Press("Gem og gå videre");
        await mona.Sees("Hvor i nat?");
        await mona.Fill("Hvor i nat", "Hos en søster");
        await mona.Press("Gem og gå videre");
        await mona.Sees("Hvem kan der ringes til?");
        await mona.Fill("Hvem kan der ringes til", "Vagttelefonen");
        await mona.Press("Gem og gå videre");
        await mona.Sees("Hos en søster", "Mødt ved porten");
        await Hold(mona, "Mødt ved porten", "Ansigt til ansigt", "Vi gik til toget sammen.");
        await mona.Open($"{Release}/card");
        await mona.Sees("Vagttelefonen");
        await mona.DoesNotSee("Modelby");
    }

    /// <summary>The municipality sees one point and a code, once.</summary>
    public async Task SomebodyOutsideConfirmsTheirPoint()
    {
        var point = await house.Peek<Guid>("select id from bot.release_item where mentee = $1 and area = 'housing'", meeting.Mentee);
        string address;
        await using (var karla = await As(Karla))
        {
            await karla.Open($"{Release}/items/{point}/link");
            await karla.Press("Lav en adresse");
            await karla.Sees("virker én gang");
            address = Regex.Match(await karla.Page.Locator("main").InnerTextAsync(), "/release/[a-z0-9]{64}", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5)).Value;
        }
        await using var outside = await As(null);
        await outside.Open(address);
        await outside.Sees("Bekræft ét punkt", "Et sted at bo");
        foreach (var secret in Names) await outside.DoesNotSee(secret);
        await outside.Fill("Noget at tilføje", "Et værelse fra i aften.");
        await outside.Press("Ja, det er gjort");
        await outside.Sees("Tak");
        Assert.Equal(404, await outside.Asks(address));
        await using var mona = await As(Mona);
        await mona.Open(Release);
        await mona.Sees("Klaret", "Et værelse fra i aften.");
    }

    public async Task ThreeDaysLater()
    {
        DaysPass(3);
        await using var mona = await As(Mona);
        await mona.Open("/today/ReleaseContactDue");
        await mona.FollowIn(Mie, "Skriv kontakten ned");
        await Write(mona, "Inden for 72 timer", "Telefon", "Har sovet og har en seng.");
    }

    /// <summary>Half a year on, with the parts of life it was about.</summary>
    public async Task HalfAYearLater()
    {
        foreach (var (days, contact) in new[] { (4, "Inden for en uge"), (24, "Efter 1 måned"), (61, "Efter 3 måneder"), (92, "Efter 6 måneder") })
        {
            DaysPass(days);
            await Post();
            await using var mona = await As(Mona);
            await mona.Open(Release);
            await Hold(mona, contact, "Ansigt til ansigt", "Står op om morgenen og har et arbejde.");
        }
        await using var karla = await As(Karla);
        await karla.Open(Release);
        await karla.Sees("Efter 12 måneder", "Ikke endnu");
    }

    private static async Task Hold(Traveller mona, string contact, string way, string words)
    {
        await mona.Follow(contact);
        await Write(mona, contact, way, words);
    }

    private static async Task Write(Traveller mona, string contact, string way, string words)
    {
        await mona.Sees(contact);
        await mona.Choose(way, "Hvordan");
        await mona.Fill("Hvad skete der, og hvad er næste skridt", words);
        await mona.Press("Gem");
        await mona.Sees("Kontakt efter løsladelsen", way);
    }
}
