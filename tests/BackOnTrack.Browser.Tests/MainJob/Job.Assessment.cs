namespace BackOnTrack.Browser.Tests.MainJob;

internal sealed partial class Job
{
    private static readonly string[] Criteria =
        ["Sigtet, tiltalt eller dømt for en terrorrelateret lovovertrædelse", "Sigtet, tiltalt eller dømt for en hadforbrydelse", "Vurderet som sårbar over for radikalisering"];

    /// <summary>Criteria, interview, information sheet and consent by the one; the question to the other.</summary>
    public async Task TheInquiryIsPrepared()
    {
        await using var karla = await As(company.Karla);
        await karla.Open("/today/InquiryToTakeUp");
        await karla.FollowIn(Sara, "Åbn henvendelsen");
        await karla.Sees(Sara);
        await karla.Open(_inquiry);
        await karla.Follow("Vurdering");
        await karla.Sees("Ikke besvaret endnu", "Der er ikke holdt nogen samtale endnu.");
        for (var number = 0; number < Criteria.Length; number++) await Answer(karla, number, number == 1 ? "Ja" : "Nej");

        await karla.Follow("Skriv en samtale ned");
        await karla.Fill("Dato for samtalen", Today);
        await karla.Fill("Holdt af", company.Karla.Name);
        await karla.Select("Sprog", "dansk");
        await karla.Choose("Ja", "Vil personen gerne have en mentor?");
        await karla.Fill("Notat", "Vil gerne have en at tale med, når løsladelsen nærmer sig.");
        await karla.Press("Gem");
        await karla.Sees("Vil gerne have en at tale med");

        await karla.Follow("Udskriv eller udlever informationsarket");
        await karla.Fill("Udleveret den", Today);
        await karla.Select("Sprog", "dansk");
        await karla.Press("Gem");
        await karla.Sees("Udleveret den");

        await karla.Follow("Skriv svaret ned At deltage");
        await karla.Choose("Ja", "Hvad siger personen?");
        await karla.Fill("Dato", Today);
        await karla.Choose("Underskrift");
        await karla.Press("Gem");
        await karla.Sees("Underskrift");

        await karla.Follow("Bed om en afgørelse");
        await karla.Select("Hvem skal træffe afgørelsen?", company.Asger.Name);
        await karla.Press("Bed om afgørelsen");
        await karla.Sees(company.Asger.Name, "blev bedt om at træffe afgørelse");
        Assert.Equal(404, await karla.Asks($"{_inquiry}/decision"));
    }

    /// <summary>Somebody who did not prepare it decides, and says the referrer what may be said.</summary>
    public async Task AnotherPersonDecides()
    {
        await using var asger = await As(company.Asger);
        await asger.Open("/");
        await asger.FollowIn(Sara, "Læs og afgør");
        await asger.Sees("Vil gerne have en at tale med");
        await asger.Press("Træf afgørelsen");
        await asger.Sees("Der er noget, der skal rettes");
        await asger.Choose("Imødekommet: et mentorforløb skal sættes i gang");
        await asger.Choose("Mentorforløb", "Hvad henvendelsen førte til");
        await asger.Fill("Begrundelse", "Ét kriterium er opfyldt, og hun vil gerne selv.");
        await asger.Fill("Det, henviseren får at vide", "Vi går i gang med at finde en mentor.");
        await asger.Press("Træf afgørelsen");
        await asger.Sees("Ét kriterium er opfyldt");

        await using var karla = await As(company.Karla);
        await karla.Open($"{_inquiry}/assessment");
        await karla.Follow("Brev til henviseren");
        await karla.Sees("Brev til henviseren");
        await karla.Reads("Tekst til at kopiere", "henvendelsen er imødekommet");
    }

    private async Task Answer(Traveller karla, int number, string reply)
    {
        await karla.Open($"{_inquiry}/assessment/criteria/{number + 1}");
        await karla.Sees(Criteria[number]);
        await karla.Choose(reply, "Svar");
        await karla.Fill("Begrundelse", "Det fremgår af sagens papirer.");
        await karla.Choose("Dokument fra retten");
        await karla.Fill("Dato for dokumentet, iagttagelsen eller samtalen", Today);
        await karla.Choose("Vurdering: nogen har bedømt det sådan");
        await karla.Choose("Ved at læse sagens papirer");
        await karla.Press("Gem");
        await karla.Sees("Det fremgår af sagens papirer.");
    }
}
