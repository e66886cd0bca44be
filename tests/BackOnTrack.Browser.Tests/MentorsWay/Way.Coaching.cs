namespace BackOnTrack.Browser.Tests.MentorsWay;

internal sealed partial class Way
{
    private const string Question = "Må jeg skrive til hendes søster?", Note = "Vi skrev til boligforeningen.", Own = "Mona er træt for tiden.", Agreed = "Ring til besøgskontoret";

    private string _session = "", _talk = "";

    /// <summary>A note for the mentor, one question out of it for the coach.</summary>
    public async Task ASessionAsksTheCoach()
    {
        WeeksPass(1);
        await using var mona = await As(_mona);
        await mona.Open(_mentorship);
        await mona.Follow("Skriv et notat");
        await mona.Choose("Ja, vi mødtes");
        await mona.Fill("Dato", Today);
        await mona.Fill("Hvor længe?", "60");
        await mona.Choose("Besøg", "Hvordan mødtes I?");
        await mona.Fill("Hvad skete der", Note);
        await mona.Fill("Et spørgsmål til din coach", Question);
        await mona.Press("Gem");
        await mona.Sees(Note, Question);
        _session = Here(mona);
    }

    /// <summary>From the question and the facts, never from the note; what the coach keeps is the coach's alone.</summary>
    public async Task TheCoachPreparesTalksAndAcknowledges()
    {
        await using var carl = await As(corps.Carl);
        await carl.Open("/supervision");
        await carl.FollowIn(Alias);
        await carl.Follow("Forbered samtalen");
        await carl.Sees(Question, Sara, "Samtaler: 1");
        await carl.DoesNotSee(Note);
        await carl.Follow("Skriv en samtale ned");
        await carl.Fill("Dag", Today);
        await carl.Choose("I telefon", "Hvordan talte I sammen?");
        await carl.Choose("Hvordan opgaven belaster");
        await carl.Fill("Dit eget notat", Own);
        await carl.Fill("Hvad skal gøres", Agreed, "Aftale 1");
        await carl.Select("Hvem gør det", "Mentoren", "Aftale 1");
        await carl.Fill("Hvornår senest", In(7), "Aftale 1");
        await carl.Press("Gem");
        await carl.Sees(Agreed, Own);
        _talk = Here(carl);

        await carl.Open("/");
        await carl.FollowIn(Sara, "Læs spørgsmålet");
        await carl.Sees(Question);
        await carl.Press("Vi taler om det");
        await carl.Open("/");
        await carl.FollowIn(Sara, "Se fakta");
        await carl.DoesNotSee(Note);
        await carl.Choose("Tak", "Hvad siger du til det?");
        await carl.Press("Svar mentoren");
        await carl.Open("/");
        await carl.DoesNotSee("Se fakta");
        await TheMentorReadsWhatIsHers();
    }

    private async Task TheMentorReadsWhatIsHers()
    {
        await using var mona = await As(_mona);
        await mona.Open(_session);
        await mona.Sees("Coachen siger", "Tak", "Taget op af coachen");
        await mona.Open(_talk);
        await mona.Sees(Agreed);
        await mona.DoesNotSee(Own);
        await mona.DoesNotSee("Til dig selv");
        await mona.Open("/");
        await mona.Sees("Du har aftalt i en coachsamtale at gøre noget.");
    }

    /// <summary>From the first day away the deputy has what the coach has, but for the coach's own words; from the day of return, nothing.</summary>
    public async Task TheDeputyStandsIn()
    {
        string[] work = [$"{_mentor}/talks", $"{_mentor}/talks/prepare", _talk, _mentorship, _session];
        Assert.Empty(await Opens(corps.Dina, work));
        await using var carl = await As(corps.Carl);
        await carl.Open("/supervision");
        await carl.Follow("Coacher, der er væk");
        await carl.Fill("Første dag væk", Today);
        await carl.Fill("Sidste dag væk", In(14));
        await carl.Select("Hvem træder til?", "Dina");
        await carl.Press("Gem");
        await carl.Sees("Dina, for Carl");

        Assert.Equal(work, await Opens(corps.Dina, work));
        await using (var dina = await As(corps.Dina))
        {
            await dina.Open("/supervision");
            await dina.Sees("Dina, for Carl");
            await dina.FollowIn(Alias);
            await dina.Sees("Dina træder til for Carl.", Agreed);
            await dina.Open(_talk);
            await dina.DoesNotSee(Own);
            await dina.Open(_session);
            await dina.DoesNotSee(Note);
        }

        await carl.Open("/supervision/absence");
        await carl.Sees("Træder til: Dina");
        await carl.Press("Coachen er tilbage Carl");
        await carl.DoesNotSee("Træder til: Dina");
        Assert.Empty(await Opens(corps.Dina, work));
    }
}
