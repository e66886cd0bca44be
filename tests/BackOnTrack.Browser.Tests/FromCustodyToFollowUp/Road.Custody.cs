namespace BackOnTrack.Browser.Tests.FromCustodyToFollowUp;

internal sealed partial class Road
{
    public async Task AVisitIsBooked()
    {
        await using var mona = await As(Mona);
        await mona.Open(meeting.Address);
        await mona.Follow("Planlæg næste møde");
        await mona.Fill("Dato", In(13));
        await mona.Fill("Hvornår begynder mødet?", "10:00");
        await mona.Choose("Besøg", "Hvordan mødes I?");
        await mona.Press("Gem");
        await mona.Sees(Mie, "Besøg");
    }

    /// <summary>On one short page; what it changes elsewhere is said to who may know it, and the mentor is told.</summary>
    public async Task ThePrisonAnnouncesATransfer()
    {
        await using (var prison = await As(rita))
        {
            await prison.Open("/custody");
            await prison.FollowIn(Mie);
            await prison.Follow("Overførsel");
            await prison.Select("Institution", "Fiktivholm Fængsel");
            await prison.Fill("Dag for overførslen", In(10));
            await prison.Press("Gem");
            await prison.Sees("Overførsel på vej", "Fiktivholm Fængsel");
            Assert.Equal(404, await prison.Asks(meeting.Address));
        }
        Assert.Equal(1, await Post());
        await using var karla = await As(Karla);
        await karla.Open(Custody);
        await karla.Sees("Overførsel på vej", "er usikker, og mentoren har fået besked");
    }

    /// <summary>The visit leads where the mentee will not be: it is called off, by people.</summary>
    public async Task TheMentorSeesItBeforeTravelling()
    {
        await using var mona = await As(Mona);
        await mona.Open("/");
        await mona.FollowIn(Mie, "Se, hvad der er ændret");
        await mona.Sees("Arresthuset i Prøveby");
        await mona.Follow("Aflys");
        await mona.Choose("Fængslet", "Hvem bad om det?");
        await mona.Fill("Hvorfor?", "Et andet sted på den dag.");
        await mona.Press("Gem");
        await mona.Sees(Mie);
        DaysPass(10);
        await using var prison = await As(rita);
        await prison.Open(Custody);
        await prison.Follow("Overførslen den");
        await prison.Fill("Ankommet den", Today);
        await prison.Press("Gem");
        await prison.Sees("Fiktivholm Fængsel");
    }

    /// <summary>By reference, without a file to search in; the mentor is told that something is different, never what.</summary>
    public async Task TheSecurityOfficeStopsVisits()
    {
        await Post();
        _reference = (await house.Peek<string>("select reference from bot.mentee where id = $1", meeting.Mentee))!;
        await using (var office = await As(sif))
        {
            await office.Open("/custody");
            await office.Follow("Registrer en begrænsning");
            await office.Fill("Sagens reference", _reference);
            await office.Choose("Besøgsforbud", "Hvad gælder");
            await office.Fill("Fra", Today);
            await office.Choose("Politiet", "Besluttet af");
            await office.Press("Gem");
            await office.Sees("Hvor de er");
            foreach (var address in new[] { meeting.Address, Release, $"{Custody}/court-date" }) Assert.Equal(404, await office.Asks(address));
        }
        Assert.Equal(1, await Post());
        await using var mona = await As(Mona);
        await mona.Open(meeting.Address);
        await mona.Sees("Besøgsforbud");
        await mona.Follow("Planlæg næste møde");
        await mona.Fill("Dato", In(5));
        await mona.Fill("Hvornår begynder mødet?", "10:00");
        await mona.Choose("Besøg", "Hvordan mødes I?");
        await mona.Press("Gem");
        await mona.Sees("Der må ikke være besøg");
    }

    /// <summary>Visits are refused: that is a fact the coach has, with no note and no way out.</summary>
    public async Task TheCoachSeesThatTheyCannotMeet()
    {
        await using var carl = await As(Carl);
        await carl.Open(meeting.Address);
        await carl.Sees(Mie, "Samtaler", "Besøgsforbud");
        foreach (var address in new[] { Release, $"{Custody}/status", $"{meeting.Address}/sessions/new" }) Assert.Equal(404, await carl.Asks(address));
    }

    /// <summary>Nobody had a day. Whoever must act is told in the same hour.</summary>
    public async Task ACourtReleasesOnTheSameDay()
    {
        DaysPass(6);
        await Post();
        await using (var prison = await As(rita))
        {
            await prison.Open("/custody");
            await prison.FollowIn(Mie);
            await prison.Follow("Status og sted");
            await prison.Choose("Løsladt", "Status");
            await prison.Fill("Siden", Today);
            await prison.Press("Gem");
            await prison.Sees("Løsladt");
        }
    }
}
