using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Features.Custody;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Custody;

public sealed class SayingWhatItChanged(TestHouse house) : IClassFixture<TestHouse>
{
    private async Task<(Course Course, Visitor Karla, Visitor Rita)> Inside(string mentor)
    {
        var course = await Course.Begin(house, mentor);
        var karla = await house.World.Coordinator("Karla");
        await Say(karla, course, new() { Kind = CustodyKind.Status, Status = CustodyStatus.Sentenced, Establishment = 1, Day = new(2026, 1, 5) });
        var rita = await house.World.Referrer("Rita");
        await house.LetInAsContact(rita, course.Mentee);
        return (course, await karla.Browse(), await rita.Browse());
    }

    private async Task Say(Person by, Course course, CustodyEvent it) =>
        Assert.True((await house.As<RecordEvent, Outcome<Guid>>(act => act.Run(by.Actor, course.Mentee, it, null, default))).Accepted(out _, out var no), string.Join(", ", no.Select(r => r.Code)));

    private static void Says(Visitor reader, params string[] words)
    {
        foreach (var said in words) Assert.Contains(said, reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_leaves_the_prison_and_lists_the_restriction_and_the_transfer_that_ended_with_it()
    {
        var (course, karla, rita) = await Inside("Mona Ud");
        await Say(await house.World.Coordinator("Karla"), course, new() { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.Supervised, Day = new(2026, 3, 1), DecidedBy = DecidedBy.Court });
        await Say(await house.World.Coordinator("Karla"), course, new() { Kind = CustodyKind.Transfer, Establishment = 1 + 1, Day = new(2026, 3, 20) });
        await rita.Open($"/mentees/{course.Mentee}/custody/status");
        await rita.Fill("Status", "Released").Press("Save"); // the form began with the prison, and nobody took it out
        Says(rita, "Saved", "Released, since 10 March 2026", "Before: Serving a sentence, Fiktivholm", "Visits supervised: ended with it", "The transfer announced for 20 March 2026 is not carried out");
        Assert.DoesNotContain("mentorship", rita.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.custody_transfer where mentee = $1 and arrived_on is null and called_off_on = '2026-03-10'", course.Mentee));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.custody_period where mentee = $1 and status = 'released' and establishment is null", course.Mentee));
        await karla.Open($"/mentees/{course.Mentee}/custody");
        Says(karla, "The mentorship no longer meets in an establishment", "Visits supervised, from 1 March 2026, The court");
        Assert.DoesNotContain("Mentorships.Follow.Moved", (await house.Peek<string[]>("select effects from bot.custody_change where mentee = $1 and status_after = 'released'", course.Mentee))!);

        var change = await house.Peek<Guid>("select id from bot.custody_change where mentee = $1 and status_after = 'released'", course.Mentee);
        await karla.Open($"/mentees/{course.Mentee}/custody/changes/{change}/mistake");
        Says(karla, "Released, since 10 March 2026");
        await karla.Fill("Mistake", "WrongPerson").Press("Say that it was a mistake");
        Says(karla, "Mistake corrected", "What stands now: Serving a sentence, Fiktivholm Fængsel, since 5 January 2026", "No longer counts: Released, since 10 March 2026", "Visits supervised: holds again", "It was about somebody else", "Does not count: said to be a mistake");
        Assert.DoesNotContain("Saved", karla.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_released_has_no_review_of_the_remand_to_come_until_it_was_a_mistake()
    {
        var (course, karla, rita) = await Inside("Mona Frist");
        await Say(await house.World.Coordinator("Karla"), course, new() { Kind = CustodyKind.Status, Status = CustodyStatus.Remand, Establishment = 1, Day = new(2026, 3, 1) });
        await Say(await house.World.Coordinator("Karla"), course, new() { Kind = CustodyKind.CourtDate, Matter = CourtMatter.RemandReview, Day = new(2026, 3, 24) });
        await rita.Open($"/mentees/{course.Mentee}/custody/status");
        await rita.Fill("Status", "Released").Press("Save");
        Says(rita, "The review of the remand on 24 March 2026 falls away");
        foreach (var gone in new[] { "24 March 2026 · Review of the remand", "The hearing of 24 March 2026" }) Assert.DoesNotContain(gone, rita.Text, StringComparison.Ordinal);
        await rita.Open($"/mentees/{course.Mentee}/custody/court-date");
        await rita.Fill("Day", "25-03-2026").Fill("Matter", "RemandReview").Press("Save");
        Assert.Contains("Only somebody on remand has a review of the remand to come", rita.Errors, StringComparison.Ordinal);
        await karla.Open($"/mentees/{course.Mentee}/custody");
        await karla.Follow("This was a mistake");
        await karla.Fill("Mistake", "WrongPerson").Press("Say that it was a mistake");
        Says(karla, "The review of the remand on 24 March 2026 stands again", "24 March 2026 · Review of the remand");
    }

    [Fact]
    public async Task Every_day_of_the_history_belongs_to_one_period()
    {
        var (course, karla, _) = await Inside("Mona Samme Dag");
        foreach (var status in new[] { CustodyStatus.Leave, CustodyStatus.Sentenced })
            await Say(await house.World.Coordinator("Karla"), course, new() { Kind = CustodyKind.Status, Status = status, Establishment = 1, Day = new(2026, 3, 10) });
        await karla.Open($"/mentees/{course.Mentee}/custody");
        string[] rows = [.. karla.Page.QuerySelectorAll("table").First(t => t.TextContent.Contains("Until and including", StringComparison.Ordinal)).QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())))];
        Assert.Equal(["On leave | Fiktivholm Fængsel | 10 March 2026 | Changed the same day | Coordinator", "Serving a sentence | Fiktivholm Fængsel | 5 January 2026 | 9 March 2026 | Coordinator"], rows);
    }

    [Fact]
    public async Task The_prison_contact_calls_off_a_transfer_and_a_hearing_and_is_told_what_was_saved()
    {
        var (course, _, rita) = await Inside("Mona Aflyst");
        await rita.Open($"/mentees/{course.Mentee}/custody/transfer");
        await rita.Fill("Establishment", "2").Fill("Day", "20-03-2035").Press("Save");
        Assert.Contains("The day lies too far ahead: at the latest 10 March 2027", rita.Errors, StringComparison.Ordinal);
        await rita.Fill("Day", "20-03-2026").Press("Save");
        Says(rita, "Saved", "To Arresthuset i Prøveby, announced for 20 March 2026");
        await rita.Follow("The transfer of 20 March 2026 does not take place");
        await rita.Press("Call off");
        Says(rita, "Saved", "Transfer called off");
        Assert.DoesNotContain("Transfer under way", rita.Text, StringComparison.Ordinal);
        var transfer = await house.Peek<Guid>("select id from bot.custody_transfer where mentee = $1", course.Mentee);
        Assert.Equal(HttpStatusCode.NotFound, (await rita.Open($"/mentees/{course.Mentee}/custody/transfers/{transfer}/called-off")).Status);
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.custody_change where mentee = $1 and record = $2 and followed_at is not null", course.Mentee, transfer));

        await rita.Open($"/mentees/{course.Mentee}/custody/court-date");
        await rita.Fill("Day", "17-03-2026").Fill("Matter", "Trial").Press("Save");
        Says(rita, "Saved", "17 March 2026, Trial");
        await rita.Follow("The hearing of 17 March 2026 does not take place");
        await rita.Press("Call off");
        Says(rita, "Saved", "Court date called off");
        Assert.DoesNotContain("17 March 2026 · Trial", rita.Text, StringComparison.Ordinal);
    }
}
