using BackOnTrack.Tests.Features.Sessions;

namespace BackOnTrack.Browser.Tests;

public sealed class AMeetingIsPlanned(OnlineHouse house)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task It_is_planned_moved_and_called_off_and_every_move_can_be_read(bool scripts)
    {
        var meeting = await house.World.Agreed($"Mads Aftale {scripts}", $"Mie Aftale {scripts}");
        await using var mads = await house.Travel(scripts, meeting.Mentor);
        await mads.Open(meeting.Address);
        await mads.Follow("Plan the next meeting");
        await mads.Fill("Date", "12/03/2026");
        await mads.Fill("When does it begin?", "10:00");
        await mads.Choose("Telephone");
        await mads.Press("Save");
        await mads.Sees("12 March 2026 10:00");

        await mads.Follow("Move");
        await mads.Fill("New date", "13/03/2026");
        await mads.Choose("The prison");
        await mads.Fill("Why?", "The line is taken.");
        await mads.Press("Save");
        await mads.Sees("13 March 2026");

        await mads.Follow("Call off");
        await mads.Sees("The line is taken.", "12 March 2026 10:00");
        await mads.Choose("The mentee");
        await mads.Fill("Why?", "Has a headache.");
        await mads.Press("Save");
        await mads.DoesNotSee("13 March 2026");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_gap_in_contact_is_justified_and_ended(bool scripts)
    {
        var meeting = await house.World.Agreed($"Mads Pause {scripts}", $"Mie Pause {scripts}");
        await using var karla = await house.Travel(scripts, meeting.Coordinator);
        await karla.Open(meeting.Address);
        await karla.Follow("Justify a gap");
        await karla.Choose("Isolation");
        await karla.Fill("From", "04/03/2026");
        await karla.Press("Save");
        await karla.Sees("Contact has rested since 4 March 2026");
        await karla.Follow("Contact is possible again");
        await karla.Fill("Last day", "09/03/2026");
        await karla.Press("Save");
        await karla.Sees("Contact rests from 4 March 2026 to 9 March 2026");
    }
}
