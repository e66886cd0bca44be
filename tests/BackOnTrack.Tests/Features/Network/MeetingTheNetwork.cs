using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BackOnTrack.Tests.Features.Calendar;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Network;

public sealed class MeetingTheNetwork(TestHouse house) : IClassFixture<TestHouse>
{
    private static string Id(string address) => address.Split('/')[^1];

    [Fact]
    public async Task An_invitation_names_its_addressee_and_nobody_else_and_nothing_of_the_programme()
    {
        var (course, mona, lis, bo) = await Begin();
        await mona.Meets(course, "20-03-2026", "Hvordan finder vi et sted at bo?", lis, bo);
        await mona.Open(mona.Page.QuerySelectorAll("tr").Single(r => r.TextContent.Contains("Lisbet", StringComparison.Ordinal)).QuerySelector("a[href$='/sheet']")!.GetAttribute("href")!);
        var sheet = mona.Page.QuerySelector("article[lang='da']")!.TextContent;
        Assert.All(["Kære Lisbet", "20. marts 2026 kl. 14", "Biblioteket", "Hvordan finder vi et sted at bo?", "Du bestemmer selv", "Mona"], word => Assert.Contains(word, sheet, StringComparison.Ordinal));
        var paper = mona.Page.Title + sheet + mona.Page.QuerySelector("textarea")!.TextContent;
        Assert.All(["Bodil", "Mentorsen", "Fiktivsen", "Sara", "Back on Track", "radikal", "mentor", "Fængsel"], word => Assert.DoesNotContain(word, paper, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("disclosure", await house.Peek<string>("select class from bot.act_log where act = 'network_sheet_print' and mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task An_agenda_that_names_somebody_of_the_network_or_the_mentor_is_refused_at_its_field()
    {
        var (course, mona, lis, bo) = await Begin();
        foreach (var agenda in new[] { "Hvad kan Bodil gøre?", "Mentorsen fortæller", "Om Back on Track" })
        {
            await mona.Meets(course, "20-03-2026", agenda, lis, bo);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, mona.Status);
            Assert.Contains("Others will read this", mona.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Whoever_said_no_is_not_invited_and_without_the_mentees_yes_nobody_is()
    {
        var (course, mona, lis, bo) = await Begin();
        house.Clock.Move(TimeSpan.FromMinutes(1)); // the last word counts
        await mona.Says(bo, "Withdrawn");
        await mona.Meets(course, "20-03-2026", "Tiden der kommer", lis, bo);
        Assert.Contains("This person has said no", mona.Errors, StringComparison.Ordinal);
        await course.MenteeSays("withdrawn", "2026-03-05");
        await mona.Meets(course, "20-03-2026", "Tiden der kommer", lis);
        Assert.Contains("taken back the consent", mona.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_agreed_stands_on_each_ones_own_sheet_and_is_followed_until_it_is_settled()
    {
        var (course, mona, lis, bo) = await Begin();
        var meeting = await mona.Meets(course, "10-03-2026", "Tiden der kommer", lis, bo);
        await mona.Open($"{meeting}/held");
        var owners = mona.Page.QuerySelectorAll("select option").DistinctBy(o => o.GetAttribute("value")).ToDictionary(o => o.TextContent.Trim(), o => o.GetAttribute("value")!);
        mona.Fill("Agreements[0].What", "Spørger i boligforeningen").Fill("Agreements[0].Owner", owners["Lisbet"]).Fill("Agreements[0].Due", "17-03-2026");
        mona.Fill("Agreements[1].What", "Henter flyttekasser med Lisbet").Fill("Agreements[1].Owner", owners["Bodil"]).Fill("Agreements[1].Due", "18-03-2026");
        await mona.Press("Save");
        Assert.Contains("Others will read this", mona.Errors, StringComparison.Ordinal);
        await mona.Fill("Agreements[1].What", "Henter flyttekasser").Press("Save");
        Assert.Equal(("", meeting), (mona.Errors, mona.Path));

        await mona.Open(mona.Page.QuerySelectorAll("tr").First(r => r.TextContent.Contains("Bodil", StringComparison.Ordinal)).QuerySelector("a[href$='/sheet']")!.GetAttribute("href")!);
        var sheet = mona.Page.QuerySelector("article")!.TextContent;
        Assert.Contains("Henter flyttekasser (senest 18. marts 2026)", sheet, StringComparison.Ordinal);
        Assert.All(["boligforeningen", "Lisbet"], word => Assert.DoesNotContain(word, sheet, StringComparison.Ordinal));

        Assert.DoesNotContain("Say what became of it", (await mona.Open("/today/NetworkAgreementLate")).Text, StringComparison.Ordinal);
        await house.Force("update bot.network_agreement set due = '2026-03-01' where mentee = $1 and person = $2", course.Mentee, Guid.Parse(Id(bo)));
        await mona.Open("/today/NetworkAgreementLate");
        await mona.Follow("Say what became of it");
        mona.Fill("State", "NotKept");
        var save = mona.Page.QuerySelectorAll<IHtmlButtonElement>("main button").First(b => b.TextContent.Contains("Save", StringComparison.Ordinal));
        var first = (await mona.Submit(save)).Path;
        Assert.Equal((HttpStatusCode.OK, first), ((await mona.Submit(save)).Status, mona.Path)); // pressed twice it leads to the meeting too
        Assert.Contains("Not kept", mona.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Say what became of it", (await mona.Open("/today/NetworkAgreementLate")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_is_moved_and_called_off_and_one_that_was_held_is_neither()
    {
        var (course, mona, lis, bo) = await Begin();
        var meeting = await mona.Meets(course, "15-03-2026", "Tiden der kommer", lis);
        Assert.Contains("Open the meeting", (await mona.Open("/today/NetworkMeetingDue")).Text, StringComparison.Ordinal);
        await mona.Open($"{meeting}/change");
        await mona.Fill("Date", "02-04-2026").Fill("Guests", Id(bo)).Press("Save");
        Assert.All(["2 April 2026", "Bodil", "Lisbet"], word => Assert.Contains(word, mona.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("Open the meeting", (await mona.Open("/today/NetworkMeetingDue")).Text, StringComparison.Ordinal);
        await mona.Open(meeting);
        await mona.Press("Call the meeting off");
        Assert.Contains("Called off", mona.Text, StringComparison.Ordinal);
        Assert.Empty(mona.Page.QuerySelectorAll("a[href$='/sheet']"));
        await mona.Open($"{meeting}/held");
        await mona.Press("Save");
        Assert.Contains("held or called off already", mona.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_and_guests_somebody_else_chose_meanwhile_stand_at_their_fields()
    {
        var (course, mona, lis, bo) = await Begin();
        var meeting = await mona.Meets(course, "22-03-2026", "Tiden der kommer", lis);
        var (one, two) = (await (await course.Mentor.Browse()).Open($"{meeting}/change"), await (await course.Mentor.Browse()).Open($"{meeting}/change"));
        await one.Fill("Date", "23-03-2026").Fill("Guests", Id(bo)).Press("Save");
        await two.Fill("Agenda", "Tiden der kommer, og flytningen").Press("Save");
        Assert.Equal(HttpStatusCode.Conflict, two.Status);
        Assert.Equal("Theirs: 23/03/2026", two.Page.QuerySelector("#Input_Date-theirs")?.TextContent);
        Assert.Contains("Input_Date-theirs", two.Page.QuerySelector("#Input_Date")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Contains("Bodil", two.Page.QuerySelector("#Input_Guests-theirs")?.TextContent, StringComparison.Ordinal);
        Assert.Null(two.Page.QuerySelector("#Input_Time-theirs"));
        Assert.Contains("Somebody else saved before you", two.Text, StringComparison.Ordinal);
        await two.Fill("Date", "23-03-2026").Press("Save");
        Assert.Equal((HttpStatusCode.OK, ""), (two.Status, two.Errors));
    }

    [Fact]
    public async Task A_network_meets_at_no_time_at_which_the_mentor_or_the_mentee_meets_somebody_else()
    {
        var (course, mona, lis, _) = await Begin();
        var another = await Course.Begin(house);
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'second_mentor', $2, 1, '2026-01-20', 'match', $1)", course.Mentor.Id, another.Mentee);
        await Planned(another.Mentee, another.Id, course.Mentor.Id, "2026-03-20", "13:30");
        await Planned(course.Mentee, course.Id, another.Mentor.Id, "2026-03-21", "14:30");
        foreach (var (day, at) in new[] { ("20-03-2026", "13:30"), ("21-03-2026", "14:30") })
        {
            await mona.Meets(course, day, "Tiden der kommer", lis);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, mona.Status);
            Assert.Contains($"meets somebody else at {at} (60 minutes)", mona.Errors, StringComparison.Ordinal);
            Assert.NotNull(mona.Page.QuerySelector("#Input_Time[aria-describedby]"));
            Assert.Equal("Tiden der kommer", mona.Page.QuerySelector("textarea[name='Input.Agenda']")!.TextContent.Trim());
        }
        await mona.Fill("Date", "22-03-2026").Press("Save");
        Assert.Equal((HttpStatusCode.OK, ""), (mona.Status, mona.Errors));
        var meeting = mona.Path;
        await mona.Meets(course, "22-03-2026", "En gang til", lis);
        Assert.Contains("meets somebody else at 14:00 (60 minutes)", mona.Errors, StringComparison.Ordinal);
        await mona.Open($"{meeting}/change");
        await mona.Fill("Place", "Salen").Press("Save");
        Assert.Equal("", mona.Errors); // it does not stand in its own way
        await mona.Open($"{meeting}/change");
        await mona.Fill("Date", "20-03-2026").Press("Save");
        Assert.Contains("meets somebody else at 13:30", mona.Errors, StringComparison.Ordinal);
    }

    private Task Planned(Guid mentee, Guid mentorship, Guid mentor, string day, string at) => house.Force(
        """insert into bot.appointment (id, mentee, unit, mentorship, mentor, "on", at, kind, state, minutes, planned_at, in_doubt) values (gen_random_uuid(), $1, 1, $2, $3, $4::date, $5::time, 'phone', 'planned', 60, now(), '{}')""", mentee, mentorship, mentor, day, at);

    private async Task<(Course, Visitor, string Lis, string Bo)> Begin()
    {
        var course = await Course.Begin(house, "Mona Mentorsen");
        await house.NameMentor(course, "Mona Mentorsen");
        await course.MenteeSays();
        var mona = await course.Mentor.Browse();
        var (lis, bo) = (await mona.Knows(course, "Lisbet"), await mona.Knows(course, "Bodil", "Sister", "Neutral"));
        await mona.Says(lis);
        await mona.Says(bo);
        return (course, mona, lis, bo);
    }

    [Fact]
    public async Task A_meeting_of_the_network_stands_in_the_mentors_calendar_without_a_word_and_is_struck_out_when_it_is_called_off()
    {
        var (course, mona, lis, _) = await Begin();
        await (await mona.Open("/account/calendar")).Press("address");
        var address = new Uri(mona.Page.QuerySelector("#address")!.GetAttribute("value")!).AbsolutePath;
        var meeting = await mona.Meets(course, "20-03-2026", "Hvordan finder vi et sted at bo?", lis);
        var file = (await (await house.Visit()).Open(address)).Bytes;
        var entry = Assert.Single(CalendarReader.Read(file));
        Assert.Equal(("Appointment", (string?)null, "CONFIRMED", 0, new DateTime(2026, 3, 20, 13, 0, 0)), (entry.Summary, entry.Location, entry.Status, entry.Sequence, entry.Start)); // UTC
        Assert.All(["Lisbet", "Biblioteket", "bo?", "Sara", course.Mentee.ToString()], word => Assert.DoesNotContain(word, System.Text.Encoding.UTF8.GetString(file), StringComparison.OrdinalIgnoreCase));
        await mona.Open(meeting);
        await mona.Press("Call the meeting off");
        entry = Assert.Single(CalendarReader.Read((await (await house.Visit()).Open(address)).Bytes));
        Assert.Equal((1, "CANCELLED"), (entry.Sequence, entry.Status));
    }
}
