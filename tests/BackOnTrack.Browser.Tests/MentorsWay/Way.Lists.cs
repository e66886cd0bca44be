using BackOnTrack.Tests.House;

namespace BackOnTrack.Browser.Tests.MentorsWay;

internal sealed partial class Way
{
    /// <summary>Another coach, the manager, a colleague and an administrator look into every list they have.</summary>
    private async Task ListsCountAndSearchTellTheSame()
    {
        await NeverRead(corps.Clara, ["/", "/supervision", "/mentors", "/mentorships", "/supervision/groups", "/applications", "/training"], FullName, Alias, Sara);
        await NeverRead(corps.Maja, ["/", "/claims", "/mentorships", "/training", "/policies", "/supervision/groups"], FullName, Alias, Sara);
        await NeverRead(corps.Anders, ["/", "/applications/form"], FullName, Alias, Sara);
        await Finds(corps.Clara, nobody: true);
        await Finds(corps.Maja, nobody: true);
        await Finds(corps.Kaj, nobody: false);
        await FindsInTheRegister(corps.Clara, "0 af 1 mentorer");
        await FindsInTheRegister(corps.Kaj, "1 af 2 mentorer");
        await NeverRead(corps.Kaj, ["/", "/supervision", "/supervision/groups", $"{_mentor}/talks", _mentor, "/mentors"], Own);
        await WhatIsTakenAlongTellsTheSame();
        foreach (var list in new[] { "/search", "/mentors", "/mentorships", "/supervision", "/claims", "/applications", "/training/cohorts", "/policies" })
        {
            await using var anders = await As(corps.Anders);
            Assert.True(await anders.Asks(list) == 404, $"Anders opens {list}");
        }

        await using var kaj = await As(corps.Kaj);
        await kaj.Open("/mentors");
        await kaj.Sees("2 af 2 mentorer", Alias, "1 af 2");
        await kaj.Open("/claims?state=Paid");
        await kaj.Sees(Alias);
        await kaj.Open(_talk);
        await kaj.Sees(Agreed);
        await kaj.DoesNotSee(Own);
        await using var clara = await As(corps.Clara);
        await clara.Open("/mentors");
        await clara.Sees("1 af 1 mentorer");
    }

    /// <summary>None of these pages says any of these words to this person.</summary>
    private async Task NeverRead(Person who, string[] lists, params string[] never)
    {
        await using var browser = await As(who);
        foreach (var list in lists)
        {
            await browser.Open(list);
            foreach (var words in never) await browser.DoesNotSee(words);
        }
    }

    /// <summary>The manager's file for payroll is the one that was made, and the calendar names nobody.</summary>
    private async Task WhatIsTakenAlongTellsTheSame()
    {
        var files = new List<string>();
        foreach (var who in new[] { corps.Karla, corps.Kaj })
        {
            await using var browser = await As(who);
            var batch = await (await browser.Page.Context.APIRequest.GetAsync("/claims/batches/1/csv")).TextAsync();
            Assert.Contains(FullName, batch, StringComparison.Ordinal);
            foreach (var never in new[] { Own, Note, Sara }) Assert.DoesNotContain(never, batch, StringComparison.Ordinal);
            files.Add(batch);
            var calendar = await (await browser.Page.Context.APIRequest.GetAsync($"{_mentor}/training/calendar")).TextAsync();
            Assert.StartsWith("BEGIN:VCALENDAR", calendar, StringComparison.Ordinal);
            Assert.DoesNotContain(Alias, calendar, StringComparison.Ordinal);
        }
        Assert.Equal(files[0], files[1]);
    }

    private async Task FindsInTheRegister(Person who, string found)
    {
        await using var browser = await As(who);
        await browser.Open("/mentors");
        await browser.Fill("Søg på dæknavn eller navn, også en del af det", Alias);
        await browser.Press("Søg");
        await browser.Sees(found);
        if (found[0] == '0') await browser.DoesNotSee(Alias);
    }

    private async Task Finds(Person who, bool nobody)
    {
        await using var browser = await As(who);
        await browser.Open("/search");
        await browser.Fill("Navn eller reference", Sara);
        await browser.Press("Søg");
        await browser.Sees(nobody ? "Ingen i de sager, du må se, hedder det." : Sara);
    }
}
