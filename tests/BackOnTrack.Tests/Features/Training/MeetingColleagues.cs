using System.Net;
using AngleSharp;
using BackOnTrack.Domain;
using BackOnTrack.Features.Training;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Training;

public sealed class MeetingColleagues(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task A_mentor_is_invited_comes_and_sees_it_counted()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var mona = await _world.NewMentor(karla, "Mona");
        await _world.Trained(mona);
        var day = await _world.Gathering(lead);
        var own = await (await mona.Browse()).Open("/today/NetworkDayToAnswer");
        Assert.Contains($"/training/network-days/{day}", own.Page.ToHtml());
        await own.Open($"/training/network-days/{day}");
        await own.Press("Yes, I am coming");
        Assert.DoesNotContain($"/training/network-days/{day}", (await own.Open("/today/NetworkDayToAnswer")).Page.ToHtml());

        var browser = await (await lead.Browse()).Open($"/training/network-days/{day}/attendance");
        await browser.Fill("Mentors", mona.Id.ToString()).Press("Confirm");
        Assert.Contains("Mona Opdigtet", browser.Text);
        await own.Open($"/mentors/{mona.Id}/training");
        Assert.Contains("Networking days attended: 1 of at least 2", own.Text);

        foreach (var who in new[] { lead, karla })
        {
            var list = await (await who.Browse()).Open("/training");
            await list.Follow("Who lacks networking days or seminars this year");
            var row = list.Page.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Mona Opdigtet", StringComparison.Ordinal));
            Assert.Equal(["Mona Opdigtet", "1 of 2", "0 of 1"], row.QuerySelectorAll("td").Select(td => td.TextContent.Trim()).ToArray());
        }
        await house.Force("""
            with d as (insert into bot.network_day select gen_random_uuid(), k, 'Før', 'Kaffe', 'Prøvegården', '2026-01-15', "from", until, planned_by, planned_at from bot.network_day, unnest(array['networking_day', 'further_training']) k where id = $1 returning id)
            insert into bot.network_seat (id, mentor, unit, network_day, comes, answered_at, attended, invited_at, seen_at) select gen_random_uuid(), m.id, m.unit, d.id, true, now(), true, now(), now() from d, bot.mentor m where m.id = $2
            """, day, mona.Id);
        Assert.DoesNotContain("Mona Opdigtet", (await browser.Open("/training/short")).Text); // two and one are enough
    }

    [Fact]
    public async Task Only_who_was_a_mentor_on_the_day_is_offered_as_there_also_who_left_since()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (there, later) = (await _world.NewMentor(karla, "Dengang"), await _world.NewMentor(karla, "Siden"));
        var day = await _world.Gathering(lead);
        await house.Force("update bot.network_day set \"on\" = '2026-02-03' where id = $1", day);
        await house.Force("update bot.corps_period set \"from\" = '2026-01-01', until = '2026-03-01', cause = 'own_wish' where mentor = $1", there.Id);
        await house.Force("update bot.mentor set state = 'left', left_on = '2026-03-01' where id = $1", there.Id);
        var browser = await (await lead.Browse()).Open($"/training/network-days/{day}/attendance");
        Assert.Contains("Dengang Opdigtet", browser.Text);
        Assert.DoesNotContain("Siden Opdigtet", browser.Text);
        await browser.Fill("Mentors", there.Id.ToString()).Press("Confirm");
        Assert.Contains("Dengang Opdigtet", browser.Text);
        Assert.NotEqual(later.Id, there.Id);
    }

    [Fact]
    public async Task A_note_with_the_name_of_a_mentee_the_writer_may_see_is_refused_and_nothing_typed_is_lost()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var day = await _world.Gathering(lead);
        await _world.Mentee(karla, "Qamar Fiktivsen");
        var browser = await (await karla.Browse()).Open($"/training/network-days/{day}");
        Assert.Empty(browser.Page.QuerySelectorAll("main input[type=checkbox]")); // nobody confirms what nobody has asked
        await browser.Fill("Kind", "Note").Fill("Words", "Det gik godt med Qamar i går.").Press("Share");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("name of a mentee you know", browser.Errors);
        Assert.Contains("Det gik godt med Qamar", browser.Text);
        await browser.Fill("Words", "Det gik godt i går med Mogens.").Press("Share");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("med Mogens", (await (await lead.Browse()).Open($"/training/network-days/{day}")).Text);

        await browser.Fill("Kind", "Note").Fill("Words", "Qamar er også navnet på en bog").Press("Share");
        Assert.Contains("name of a mentee you know", browser.Errors);
        await browser.Fill("NoMentee", "true").Press("Share");
        Assert.Contains("navnet på en bog", (await (await lead.Browse()).Open($"/training/network-days/{day}")).Text);
    }

    [Theory]
    [InlineData("Tjalfe Fiktivsen", "Vi talte om Tjalfes bolig.")]
    [InlineData("Zenobia Fiktivsen", "ZENOBIAS søster kommer.")]
    [InlineData("Mattis Fiktivsen", "Mattis' bolig er på plads.")]
    [InlineData("Ortrud Fiktivsen", "Sagen YC-2497 er svær.")]
    [InlineData("Hedvig Fiktivsen", "Sagen yc2497 er svær.")]
    public async Task A_name_in_the_genitive_and_a_reference_are_found_too(string name, string words)
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var day = await _world.Gathering(lead);
        await _world.Mentee(karla, name);
        var browser = await (await karla.Browse()).Open($"/training/network-days/{day}");
        await browser.Fill("Kind", "Note").Fill("Words", words).Press("Share");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("name of a mentee you know", browser.Errors);
    }

    [Fact]
    public async Task The_tick_counts_for_the_words_it_was_asked_about_and_for_no_others()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var day = await _world.Gathering(lead);
        await _world.Mentee(karla, "Ursula Fiktivsen");
        await _world.Mentee(karla, "Valdis Fiktivsen");
        var browser = await (await karla.Browse()).Open($"/training/network-days/{day}");
        await browser.Fill("Kind", "Note").Fill("Words", "Ursula er navnet på en bog").Press("Share");
        await browser.Fill("NoMentee", "true").Fill("Words", "Ursula er navnet på en bog, og Valdis har det godt").Press("Share");
        Assert.Contains("name of a mentee you know", browser.Errors);
        await browser.Fill("NoMentee", "true").Press("Share");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    [Fact]
    public async Task The_training_lead_is_told_that_nobody_checks_the_names()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var at = $"/training/network-days/{await _world.Gathering(lead)}";
        Assert.Contains("cannot check the names for you", (await (await lead.Browse()).Open(at)).Text);
        Assert.DoesNotContain("cannot check the names for you", (await (await karla.Browse()).Open(at)).Text);
    }

    [Fact]
    public async Task A_note_is_removed_by_its_writer_or_by_the_training_lead_and_that_there_was_one_stays()
    {
        var (karla, kurt, lead) = (await _world.Coordinator("Karla"), await _world.Coordinator("Kurt"), await _world.TrainingLead());
        var at = $"/training/network-days/{await _world.Gathering(lead)}";
        foreach (var (who, words) in new[] { (karla, "Skal væk igen"), (lead, "Skal også væk") })
        {
            var writer = await (await karla.Browse()).Open(at);
            await writer.Fill("Kind", "Note").Fill("Words", words).Press("Share");
            var other = await (await kurt.Browse()).Open(at);
            Assert.Contains(words, other.Text);
            Assert.DoesNotContain("Remove what was written", other.Text);
            var note = await house.Peek<Guid>("select id from bot.network_note where words = $1", words);
            Assert.Equal("House.Refuse.NotFound", (await house.As<RemoveNetworkNote, Outcome<Guid>>(act => act.Run(kurt.Actor, note, default))).Refusals[0].Code);
            var browser = await (await who.Browse()).Open(at);
            await browser.Press("Remove what was written");
            Assert.DoesNotContain(words, browser.Text);
            Assert.Contains("Removed by", browser.Text);
            Assert.Equal("", await house.Peek<string>("select words from bot.network_note where id = $1", note));
            Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.act_log where act = 'network_note_remove' and outcome = 'done' and record = $1", note));
        }
    }

    [Fact]
    public async Task Whom_the_writer_may_not_see_is_not_given_away_by_the_check()
    {
        var (west, lead) = (await _world.Coordinator("Viggo", World.West), await _world.TrainingLead());
        var day = await _world.Gathering(lead);
        await _world.Mentee(west, "Zafira Tænktesen");
        var browser = await (await (await _world.Coordinator("Karla")).Browse()).Open($"/training/network-days/{day}");
        await browser.Fill("Kind", "Question").Fill("Words", "Kender nogen bogen af Zafira?").Press("Share");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    [Fact]
    public async Task Feedback_is_hidden_until_five_have_answered_and_names_nobody()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var group = await _world.Group(lead);
        var mentors = new List<(Person Mentor, Guid Seat)>();
        foreach (var alias in (string[])["Ane", "Bo", "Cay", "Dan", "Eva"])
        {
            var mentor = await _world.NewMentor(karla, $"Tal {alias}");
            mentors.Add((mentor, await _world.Seated(lead, group, mentor)));
        }
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}/days/{await _world.DayOf(group, 1)}/attendance");
        await browser.Fill("Presence", "Present").Fill("ConfirmedBy", "Ulla").Press("Confirm");
        foreach (var (nth, (mentor, seat)) in mentors.Index())
        {
            await browser.Open($"/training/cohorts/{group}/feedback");
            Assert.DoesNotContain("Rollespil", browser.Text);
            var own = await (await mentor.Browse()).Open($"/training/seats/{seat}/feedback/1");
            await own.Fill("Useful", "5").Fill("Clear", "4").Fill("Practised", "3").Fill("Keep", $"Rollespil {nth}").Press("Send");
            Assert.Equal($"/mentors/{mentor.Id}/training", own.Path);
        }
        await browser.Open($"/training/cohorts/{group}/feedback");
        Assert.Contains("Rollespil 4", browser.Text);
        Assert.Contains("5.0", browser.Text);
        Assert.DoesNotContain("Tal Ane", browser.Text);
        Assert.DoesNotContain("What should be different", browser.Text);
        await browser.Follow("What mentors of all groups said");
        Assert.Contains("Rollespil 4", browser.Text);
        var again = await (await mentors[0].Mentor.Browse()).Open($"/training/seats/{mentors[0].Seat}/feedback/1");
        await again.Fill("Useful", "1").Fill("Clear", "1").Fill("Practised", "1").Press("Send");
        Assert.Contains("already given feedback", again.Errors);
    }

    [Fact]
    public async Task Who_came_to_a_gathering_says_what_it_was_worth_once_and_nobody_reads_who_said_what()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var mentors = new List<Person>();
        foreach (var alias in (string[])["Ane", "Bo", "Cay", "Dan", "Eva", "Finn"]) mentors.Add(await _world.NewMentor(karla, $"Dag {alias}"));
        var day = await _world.Gathering(lead);
        var at = $"/training/network-days/{day}";
        var browser = await (await lead.Browse()).Open($"{at}/attendance");
        foreach (var mentor in mentors.Take(5)) browser.Fill("Mentors", mentor.Id.ToString());
        await browser.Press("Confirm");
        foreach (var (nth, mentor) in mentors.Take(5).Index())
        {
            await browser.Open(at);
            Assert.Contains("Fewer than 5", browser.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Kaffen", browser.Text, StringComparison.Ordinal);
            var own = await (await mentor.Browse()).Open(at);
            await own.Follow("Say what you got out of the day");
            await own.Fill("Keep", $"Kaffen {nth}").Press("Send");
            Assert.Contains("Choose from 1 to 5", own.Errors, StringComparison.Ordinal);
            Assert.Contains($"Kaffen {nth}", own.Page.ToHtml(), StringComparison.Ordinal);
            await own.Fill("Useful", "4").Press("Send");
            Assert.Equal(at, own.Path);
            Assert.DoesNotContain("Say what you got out of the day", own.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Kaffen", own.Text, StringComparison.Ordinal);
        }
        foreach (var who in new[] { lead, karla })
        {
            var read = await (await who.Browse()).Open(at);
            Assert.Contains("4.0 of 5", read.Text, StringComparison.Ordinal);
            Assert.Contains("Kaffen 4", read.Text, StringComparison.Ordinal);
        }
        foreach (var (mentor, why) in new[] { (mentors[0], "already given feedback on this day"), (mentors[5], "when you were there") })
        {
            var again = await (await mentor.Browse()).Open($"{at}/feedback");
            await again.Fill("Useful", "1").Press("Send");
            Assert.Contains(why, again.Errors, StringComparison.Ordinal);
        }
        Assert.Equal(5L, await house.Peek<long>("select count(*) from bot.network_feedback where network_day = $1", day));
    }

    [Fact]
    public async Task Feedback_on_a_module_taken_with_another_group_is_none_on_this_one()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (here, there, mentor) = (await _world.Group(lead), await _world.Group(lead, name: "Hold Andetsteds"), await _world.NewMentor(karla, "Gæst"));
        var (mine, elsewhere) = (await _world.Seated(lead, here, mentor), await _world.Seated(lead, there, mentor, 1));
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{there}/days/{await _world.DayOf(there, 1)}/attendance");
        await browser.Fill("Presence", "Present").Fill("ConfirmedBy", "Ulla").Press("Confirm");
        var own = await (await mentor.Browse()).Open($"/training/seats/{mine}/feedback/1");
        await own.Fill("Useful", "5").Fill("Clear", "4").Fill("Practised", "3").Press("Send");
        Assert.Contains("when you have attended it", own.Errors);
        await own.Open($"/training/seats/{elsewhere}/feedback/1");
        await own.Fill("Useful", "5").Fill("Clear", "4").Fill("Practised", "3").Press("Send");
        Assert.Equal($"/mentors/{mentor.Id}/training", own.Path);
    }

    [Fact]
    public async Task Title_and_programme_are_changed_until_the_day_is_held_and_whoever_is_invited_sees_the_newest()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var mads = await _world.NewMentor(karla, "Ny Titel");
        var day = await _world.Gathering(lead);
        var browser = await (await lead.Browse()).Open($"/training/network-days/{day}");
        await browser.Follow("Change title and programme");
        await browser.Fill("Title", "").Press("Save");
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.Fill("Title", "At begynde godt").Fill("Programme", "Suppe og samtale").Press("Save");
        var page = await (await mads.Browse()).Open($"/training/network-days/{day}");
        foreach (var now in new[] { "At begynde godt", "Suppe og samtale", "Title or programme changed on 10 March 2026" }) Assert.Contains(now, page.Text);
        await page.Press("I am coming");
        Assert.DoesNotContain("I am coming", page.Page.QuerySelector("form[action$='/answer']")!.TextContent);
        Assert.NotEqual(System.Net.HttpStatusCode.OK, (await page.Open($"/training/network-days/{day}/edit")).Status);
        await house.Force("update bot.network_day set \"on\" = '2026-03-09' where id = $1", day);
        Assert.DoesNotContain("Change title and programme", (await browser.Open($"/training/network-days/{day}")).Text);
        await browser.Open($"/training/network-days/{day}/edit");
        await browser.Fill("Title", "For sent").Press("Save");
        Assert.Contains("is over", browser.Errors);
    }

    [Fact]
    public async Task Two_who_change_title_and_programme_at_once_lose_neither_text()
    {
        var lead = await _world.TrainingLead();
        var day = await _world.Gathering(lead);
        var (first, second) = (await (await lead.Browse()).Open($"/training/network-days/{day}/edit"), await (await lead.Browse()).Open($"/training/network-days/{day}/edit"));
        await first.Fill("Programme", "Suppe og samtale").Press("Save");
        await second.Fill("Programme", "Kage og sparring").Press("Save");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        foreach (var both in new[] { "Suppe og samtale", "Kage og sparring" }) Assert.Contains(both, second.Text);
        await second.Press("Save");
        Assert.Equal("Kage og sparring", await house.Peek<string>("select programme from bot.network_day where id = $1", day));
    }
}
