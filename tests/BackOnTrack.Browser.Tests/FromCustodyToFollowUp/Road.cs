using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Features.Custody;
using BackOnTrack.Tests.Features.Custody;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Sessions;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Browser.Tests.FromCustodyToFollowUp;

/// <summary>One person's way from remand to half a year outside, in Danish on a phone. Each stretch in a file beside this one.</summary>
/// <param name="Rita">The prison's contact.</param>
/// <param name="Sif">The security office.</param>
internal sealed partial class Road(HouseOverMonthsWithPost house, bool scripts, Meeting meeting, Person rita, Person sif) : Story(house, scripts)
{
    private const string Mie = "Mie Modelby";

    private string _reference = "";

    private Person Mona => meeting.Mentor;
    private Person Karla => meeting.Coordinator;
    private Person Carl => meeting.Coach!;
    private string Release => $"{meeting.Address}/release";
    private string Custody => $"/mentees/{meeting.Mentee}/custody";

    /// <summary>Agreed some days ago with somebody on remand; the mentor may go in, and the prison and the security office know of the file what is theirs.</summary>
    public static async Task<Road> Begin(HouseOverMonthsWithPost house, bool scripts)
    {
        var (karla, carl) = (await house.World.Coordinator("Karla"), await house.World.Coach("Carl"));
        var mona = await house.World.Mentor(karla, "Mona Vejviser", carl);
        var meeting = await house.World.Agreed(karla, mona, Mie, coach: carl);
        await house.Checked(mona);
        var (rita, sif) = (await house.World.Referrer("Rita"), await house.World.Security("Sif"));
        await house.LetInAsContact(rita, meeting.Mentee);
        await house.Force("""
            insert into bot.mentor_permit (id, mentor, unit, establishment, state, "from", until)
            select gen_random_uuid(), $1, 1, place, 'granted', '2026-01-01', '2026-12-31' from unnest(array[1, 2]) place
            """, meeting.Mentor.Id);
        await house.Force("insert into bot.security_request (id, mentee, unit, mentorship, mentor, mentor_alias, background, asked_on, asked_by, answer, answered_at) values (gen_random_uuid(), $1, 1, $2, $3, 'M', 'law', '2026-01-10', $3, 'yes', '2026-01-12')", meeting.Mentee, meeting.Id, meeting.Mentor.Id);
        var remand = new CustodyEvent { Kind = CustodyKind.Status, Status = CustodyStatus.Remand, Establishment = 2, Day = new(2026, 2, 20) };
        Assert.True((await house.As<RecordEvent, Outcome<Guid>>(act => act.Run(meeting.Coordinator.Actor, meeting.Mentee, remand, null, default))).Accepted(out _, out _));
        return new(house, scripts, meeting, rita, sif);
    }

    private void DaysPass(int days) => house.Clock.Move(TimeSpan.FromDays(days));

    /// <summary>Everybody who is on the file opens what the file has, and gets what their part in it gives.</summary>
    public async Task EverybodySeesWhatTheTableSays()
    {
        string[] file = [meeting.Address, Release, $"{Release}/card", $"{Release}/summary", Custody, $"{Custody}/status"];
        async Task Only(Person who, IEnumerable<string> his) => Assert.Equal(his.ToList(), [.. await Opens(who, file)]);
        await Only(Mona, file.Take(5));
        await Only(Karla, file);
        await Only(rita, file.Skip(4));
        await Only(Carl, [meeting.Address, Custody]);
        await Only(sif, [Custody]);
        await Only(await house.World.Coordinator("Kirsten i Vest", World.West), []);
        await Only(await house.World.Coach("Clara"), []);
    }
}
