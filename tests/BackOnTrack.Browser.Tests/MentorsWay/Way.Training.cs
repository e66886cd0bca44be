namespace BackOnTrack.Browser.Tests.MentorsWay;

internal sealed partial class Way
{
    private const int Days = 12, Missed = 5;

    private string _second = "";

    /// <summary>Two groups are planned, the first is gone through; on the fifth day Mona is ill.</summary>
    public async Task ElevenDaysAreAttended()
    {
        await TwoGroupsArePlanned();
        WeeksPass(6);
        await using var tove = await As(corps.Tove);
        await tove.Open("/");
        await tove.FollowIn("Forårsholdet", "Skriv fremmøde ind");
        for (var day = 1; day <= Days; day++)
        {
            if (day > 1) await tove.Follow($"Skriv fremmøde ind Dag {day}");
            await Confirm(tove, day == Missed ? "Ikke til stede" : "Til stede");
        }
        await tove.Sees("0 til stede, bekræftet af Ulla Underviser", "1 til stede, bekræftet af Ulla Underviser");
        await using var mona = await As(_mona);
        await mona.Open("/training");
        await mona.Follow("Min uddannelse");
        await mona.Sees("Mangler: 1 af 12 dage.", "Ikke mødt");
        Assert.Equal(404, await mona.Asks($"{_mentor}/certificate"));
    }

    /// <summary>With the twelfth day, in another group, she has them all at once.</summary>
    public async Task TheTwelfthIsMadeUpElsewhere()
    {
        await using (var before = await As(corps.Tove))
        {
            await before.Open("/");
            await before.FollowIn(Alias, "Se, hvad der mangler");
            await before.Sees(FullName, "Mangler: 1 af 12 dage.");
            await Invite(before, _second, "5. Konflikthåndtering");
        }
        await Accept();

        WeeksPass(3);
        await using var tove = await As(corps.Tove);
        await tove.Open(_second);
        await tove.FollowIn("Konflikthåndtering", "Skriv fremmøde ind");
        await Confirm(tove, "Til stede");
        await tove.Sees("1 til stede");
        await tove.Open("/training/lacking");
        await tove.Sees("Ingen mangler kursusdage.");
    }

    private async Task TwoGroupsArePlanned()
    {
        await using var tove = await As(corps.Tove);
        var first = await Planned(tove, "Forårsholdet", In(6));
        _second = await Planned(tove, "Majholdet", In(48));
        await Invite(tove, first);
        await Accept();
    }

    private static async Task<string> Planned(Traveller tove, string name, string day)
    {
        await tove.Open("/training/cohorts/new");
        await tove.Fill("Holdets navn", name);
        await tove.Fill("Sted", "Prøvegården");
        await tove.Fill("Første kursusdag", day);
        await tove.Fill("Uger fra et modul til det næste", "1");
        await tove.Fill("Undervisere", "Ulla Underviser");
        await tove.Press("Planlæg holdet");
        await tove.Sees(name, "Veje ud og samarbejde");
        return Here(tove);
    }

    private static async Task Invite(Traveller tove, string group, string? day = null)
    {
        await tove.Open(group);
        await tove.Follow("Inviter mentorer");
        await tove.Choose(FullName, "Hvem inviterer du?");
        if (day is not null) await tove.Choose(day, "Kun til disse dage");
        await tove.Press("Send invitationer");
        await tove.Sees(FullName, "Inviteret", day is null ? "Hele uddannelsen" : "Dag 5");
    }

    private async Task Accept()
    {
        await using var mona = await As(_mona);
        await mona.Open("/");
        await mona.Sees("Du er inviteret til uddannelsen.");
        await mona.FollowIn("Du er inviteret til uddannelsen.", "Svar");
        await mona.Choose("Ja, jeg kommer", "Kommer du?");
        await mona.Press("Svar på invitationen");
        await mona.Sees("Kommer");
    }

    private static async Task Confirm(Traveller tove, string presence)
    {
        await tove.Choose(presence, FullName);
        await tove.Fill("Navn på underviseren, der bekræfter", "Ulla Underviser");
        await tove.Press("Bekræft fremmødet");
    }
}
