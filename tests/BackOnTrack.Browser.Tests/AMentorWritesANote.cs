using BackOnTrack.Tests.Features.Sessions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOnTrack.Browser.Tests;

public sealed class AMentorWritesANote(OnlineHouse house)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task After_a_visit_the_first_answer_tailors_the_rest(bool scripts)
    {
        var meeting = await house.World.Agreed($"Mads Besøg {scripts}", $"Mie Besøg {scripts}");
        await using var mads = await house.Travel(scripts, meeting.Mentor);
        await mads.Open(meeting.Address);
        await mads.Follow("Write a note");
        await mads.Sees("New session note", meeting.Name);

        await Expect(mads.Page.GetByLabel("How long?")).ToBeHiddenAsync();
        await mads.Choose("No, it was not held");
        await Expect(mads.Page.GetByLabel("The prison", new() { Exact = true })).ToBeVisibleAsync();
        await mads.Choose("Yes, we met");
        await Expect(mads.Page.GetByLabel("The prison", new() { Exact = true })).ToBeHiddenAsync();
        await mads.Press("Save");
        await mads.Sees("Something needs correcting", "Write how many minutes it lasted.");

        await mads.Fill("How long?", "45");
        await mads.Choose("Visit");
        await mads.Fill("What happened", "We filled in the housing form.");
        await mads.Press("Save");
        await mads.Sees("We filled in the housing form.", "45");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_closed_browser_loses_nothing_that_was_typed(bool scripts)
    {
        var meeting = await house.World.Agreed($"Mads Lukker {scripts}", $"Mie Lukker {scripts}");
        await using (var mads = await house.Travel(scripts, meeting.Mentor))
        {
            await mads.Open(meeting.Address + "/sessions/new");
            await mads.Choose("Yes, we met");
            await mads.Fill("What happened", "Half a sentence about");
            if (!scripts) await mads.Press("Keep as draft");
            await mads.Sees(scripts ? "Saved as a draft" : "did not send");
        }

        await using var elsewhere = await house.Travel(scripts, meeting.Mentor);
        await elsewhere.Open(meeting.Address + "/sessions/new");
        await elsewhere.Sees("did not send");
        await Expect(elsewhere.Page.GetByLabel("What happened")).ToHaveValueAsync("Half a sentence about");
        await elsewhere.Press("Clear draft");
        await elsewhere.DoesNotSee("did not send");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_note_is_changed_and_the_earlier_text_stays_readable(bool scripts)
    {
        var meeting = await house.World.Agreed($"Mads Retter {scripts}", $"Mie Retter {scripts}");
        await using var mads = await house.Travel(scripts, meeting.Mentor);
        await mads.Note(meeting, "The flat is in Aarhus.");
        await mads.Follow("Change the note");
        await mads.Sees("Change the note");
        await mads.Fill("What happened", "The flat is in Odense.");
        await mads.Press("Save");
        await mads.Sees("The flat is in Odense.");
        await mads.Page.GetByText("Earlier version").ClickAsync();
        await mads.Sees("The flat is in Aarhus.");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task In_Danish_the_same_form_speaks_Danish_and_reads_Danish_days(bool scripts)
    {
        var meeting = await house.World.Agreed($"Mads Dansk {scripts}", $"Mie Dansk {scripts}");
        await using var mads = await house.Travel(scripts, meeting.Mentor, "da");
        await mads.Open(meeting.Address + "/sessions/new");
        await mads.Choose("Nej, den blev ikke til noget");
        await mads.Fill("Dato", "9. marts 2026");
        await mads.Choose("Overførsel");
        await mads.Press("Gem");
        await mads.Sees("9. marts 2026", "Overførsel");
    }
}
