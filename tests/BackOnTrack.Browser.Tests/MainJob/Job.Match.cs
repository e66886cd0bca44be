namespace BackOnTrack.Browser.Tests.MainJob;

internal sealed partial class Job
{
    private string Alias => company.Mona.Name.Replace(" Opdigtet", "", StringComparison.Ordinal);

    /// <summary>Side by side on the sheet, chosen with a reason; nothing more before the security office has answered.</summary>
    public async Task AMentorIsProposed()
    {
        await using var karla = await As(company.Karla);
        await karla.Open("/");
        await karla.FollowIn(Sara, "Find en mentor");
        await karla.Sees("Find en mentor", Sara);
        await karla.Choose(Alias, "Mentorer, der skal sammenlignes");
        await karla.Choose($"Maja ved siden af {Alias}", "Mentorer, der skal sammenlignes");
        await karla.Choose("Intet ønske");
        await karla.Press("Sammenlign");
        await karla.Sees("Side om side", "Alle tolv dage", "Intet kendt");
        await karla.Choose(Alias, "Mentor");
        await karla.Fill("Hvorfor denne mentor?", "Kender institutionen og har tid.");
        await karla.Press("Foreslå denne match");
        await karla.Sees("Noget taler imod: skriv, hvorfor alligevel", "Ingen til denne institution");
        await karla.Fill("Hvorfor, selv om noget taler imod?", "Adgangstilladelsen er søgt.");
        await karla.Press("Foreslå denne match");
        await karla.Sees("Foreslået", "Sikkerhedsafdelingen har ikke svaret endnu");
        _mentorship = Here(karla);
        Assert.Equal(404, await karla.Asks("/security/requests"));
    }

    public async Task TheSecurityOfficeAnswersAndSeesNothingElse()
    {
        await using var sif = await As(company.Sif);
        await sif.Open("/");
        await sif.FollowIn(Sara, "Svar");
        await sif.Sees(Sara, Alias, "Er der noget, der taler imod, at de to mødes?");
        await sif.Choose("Ja, på betingelser");
        await sif.Fill("Betingelser", "Døren til besøgsrummet står åben.");
        await sif.Press("Send svaret");
        await sif.Sees("Spørgsmål om match");
        foreach (var address in new[] { _inquiry, $"{_inquiry}/assessment", _mentorship, $"{_mentorship}/plan" }) Assert.Equal(404, await sif.Asks(address));
    }

    /// <summary>A week later the two have met, both say yes, and the mentor writes the agreement down.</summary>
    public async Task TheTwoMeetAndAgree()
    {
        WeeksPass(1);
        await using var mona = await As(company.Mona);
        await mona.Open(_mentorship);
        await mona.Sees(Sara, "Døren til besøgsrummet står åben.");
        await mona.Follow("Notér det første møde");
        await mona.Fill("Dato", Today);
        await mona.Choose("Overvåget besøg");
        await mona.Choose("Ja", "Siger menteen ja?");
        await mona.Choose("Ja", "Siger mentor ja?");
        await mona.Press("Gem");
        await mona.Sees(Sara);
        await mona.Follow("Indgå mentoraftalen");
        await mona.Fill("Varighed i måneder", "12");
        await mona.Fill("Højst så mange dage mellem møderne", "14");
        await mona.Fill("Det bliver mellem os", "Det, vi taler om.");
        await mona.Fill("Det kan ikke blive mellem os", "Når liv er i fare.");
        await mona.Fill("Sådan holder vi kontakt", "Gennem besøgskontoret.");
        await mona.Press("Begge er enige");
        await mona.Sees("Aftalt", "hver 14. dag");
        await mona.Follow("Udskriv mentoraftalen");
        await mona.Sees("Når liv er i fare.", "Gennem besøgskontoret.");
    }
}
