namespace BackOnTrack.Browser.Tests.MentorsWay;

internal sealed partial class Way
{
    private const string HandedOver = "Hun venter på svar fra boligforeningen. Kom til tiden.";

    /// <summary>Mona leaves. Her file is shut at once; what she holds stands open until a colleague takes over, who reads the summary and no note.</summary>
    public async Task TheMentorshipIsHandedOver()
    {
        WeeksPass(1);
        await using var mona = await As(_mona);
        await mona.Open($"{_mentorship}/hand-over");
        await mona.Fill("Overdragelse", HandedOver);
        await mona.Press("Gem");

        await using var karla = await As(corps.Karla);
        await karla.Open(_mentor);
        await karla.Follow("Mentoren forlader korpset");
        await karla.Sees("Mentorforløb, der ikke er overdraget: 1.");
        await karla.Fill("Sidste dag som mentor", Today);
        await karla.Choose("Flyttet væk", "Hvorfor mentoren stopper");
        await karla.Press("Afslut mentorens tilknytning");
        await karla.Sees("Alle mentorforløb er overdraget", "Stoppede den");
        Assert.Equal(404, await mona.Asks(_mentorship));
        await karla.Press("Gennemfør afslutningen");
        await karla.Sees("Stadig åbent: mentorforløbene skal overdrages.", "Stadig åbent: adgangen skal lukkes.", "Stadig åbent: den afsluttende samtale skal holdes.");

        await karla.Follow("Overdrag mentorforløbene til andre");
        await karla.Page.GetByLabel(Sara).CheckAsync();
        await karla.Select("Mentor", "Maja (0 af 2)");
        await karla.Fill("Hvorfor en anden mentor?", "Mona flytter til Jylland.");
        await karla.Fill("Hvorfor denne mentor?", "Kender stedet.");
        await karla.Fill("Hvorfor, selv om noget taler imod?", "Adgangstilladelsen er søgt.");
        await karla.Press("Overdrag til den nye mentor");
        await karla.Sees("overdraget til den nye mentor", "Denne mentor har ingen mentorforløb, som du kan se.");
    }

    /// <summary>One by one the rest of the list; then the leaving is finished, and the mentor's page tells the periods with their reasons.</summary>
    public async Task NothingIsLeftOpen()
    {
        await using var mona = await As(_mona);
        await using var karla = await As(corps.Karla);
        await karla.Open("/");
        await karla.FollowIn(Alias, "Åbn tjeklisten");
        foreach (var item in new[] { "Alle mentorforløb er overdraget", "Adgangen til systemet er lukket", "Nøgler, adgangstilladelser og kort er afleveret", "Papirer er afleveret eller makuleret", "Afsluttende samtale er holdt" })
        {
            await karla.Press($"Markér som udført {item}");
            await karla.DoesNotSee($"Markér som udført {item}");
        }
        await karla.Press("Gennemfør afslutningen");
        await karla.Sees("Denne mentor er stoppet", "Sagen opbevares til den", "Flyttet væk", "Mentoren er stoppet");
        await mona.Open("/claims");
        await mona.Sees("Log ind");

        Assert.Empty(await Opens(corps.Carl, [_mentor, $"{_mentor}/talks", _talk, _mentorship, _session]));
        await karla.Open($"{_mentor}/mentorships");
        await karla.Sees("Overdraget");
        await TheColleagueReadsTheSummaryOnly();
    }

    private async Task TheColleagueReadsTheSummaryOnly()
    {
        await _match.Answered();
        await using var maja = await As(corps.Maja);
        await maja.Open($"{_mentorship}/hand-over");
        await maja.Sees(HandedOver);
        await maja.Open(_mentorship);
        await maja.Sees(Sara);
        await maja.DoesNotSee(Note);

        await using var clara = await As(corps.Clara); // Maja's coach, and so the mentorship's from now on
        await clara.Open(_mentorship);
        await clara.Sees(Sara);
        await clara.DoesNotSee(Note);
        Assert.Empty(await Opens(corps.Clara, [_mentor, _talk, $"{_mentorship}/hand-over"]));
    }
}
