namespace BackOnTrack.Browser.Tests.MainJob;

internal sealed partial class Job
{
    /// <summary>Ended with a reason, every goal rated a last time, words of both, then closed.</summary>
    public async Task ItEndsWithTheWordsOfBoth()
    {
        WeeksPass(4);
        await using var karla = await As(company.Karla);
        await karla.Open(_mentorship);
        await karla.Follow("Afslut mentorforløbet");
        await karla.Fill("Dato", Today);
        await karla.Choose("Målene er nået");
        await karla.Choose("Begge sammen");
        await karla.Choose("Ja", "Var afslutningen planlagt?");
        await karla.Fill("Med ord", "Hun er flyttet ind hos sin søster.");
        await karla.Press("Afslut mentorforløbet");
        await karla.Sees("Afventer afsluttende");

        await using (var mona = await As(company.Mona))
        {
            await mona.Open("/");
            await mona.FollowIn(Sara, "Hold den afsluttende opfølgning");
            await mona.Choose("Ja", "Var menteen med?");
            await mona.ChooseAbout(Goals[0], "Mere end håbet");
            await mona.Fill("Mentors ord", "Tak for turen.");
            await mona.Press("Gem den afsluttende opfølgning");
            await mona.Sees("Mål 2 er ikke vurderet. Forløbet kan først lukkes, når alle mål er vurderet.");
            await mona.ChooseAbout(Goals[1], "Som håbet");
            await mona.Fill("Menteens egne ord", "Nu ringer jeg selv.");
            await mona.Press("Gem den afsluttende opfølgning");
            await mona.Sees("Nu ringer jeg selv.", "Tak for turen.");
        }

        await karla.Open("/today/MentorshipToClose");
        await karla.FollowIn(Sara, "Luk det");
        await karla.Press("Luk mentorforløbet");
        await karla.Sees("Gennemført");
    }
}
