using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Release;

/// <summary>The words of every try and every contact after release can be read again, and said otherwise without being lost.</summary>
public sealed class WhatWasSaidAfterRelease(TestHouse house) : IClassFixture<TestHouse>
{
    private async Task<(Course Course, Visitor Mona, string Contact)> Out()
    {
        var course = await Course.Begin(house);
        var mona = await course.Mentor.Browse();
        await (await mona.Open($"{course.At}/release/today/out")).Press();
        return (course, mona, $"{course.At}/release/contacts/{await house.Peek<Guid>("select id from bot.release_contact where mentee = $1 and kind = 'three_days'", course.Mentee)}");
    }

    private async Task<Visitor> Desk() => await (await house.World.Coordinator($"Kim {Guid.NewGuid():N}")).Browse();

    private static void Reads(Visitor who, params string[] words)
    {
        foreach (var word in words) Assert.Contains(word, who.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_a_try_and_of_the_contact_after_it_are_both_read_by_the_mentor_and_the_coordinator()
    {
        var (course, mona, contact) = await Out();
        await mona.Open(contact);
        await mona.Fill("Way", "NotReached").Fill("Words", "Telefonen var slukket").Press("Save");
        await mona.Open(contact);
        Reads(mona, "Telefonen var slukket", "Tried, not reached");
        await mona.Fill("Way", "Phone").Fill("Areas", "Health").Fill("Words", "Har sovet hos sin søster").Press("Save");
        Assert.Equal("", mona.Errors);
        foreach (var reader in new[] { mona, await Desk() })
        {
            await reader.Open($"{course.At}/release");
            await reader.Follow("Within 72 hours");
            Reads(reader, "Telefonen var slukket", "Har sovet hos sin søster", "About: Health", "Telephone", "Written by Mona");
        }
    }

    [Fact]
    public async Task A_contact_is_corrected_by_its_writer_and_what_stood_before_stays()
    {
        var (course, mona, contact) = await Out();
        await mona.Open(contact);
        await mona.Fill("Way", "Phone").Fill("Words", "Talte med Ali").Press("Save");
        var desk = await Desk();
        await desk.Open(contact);
        Assert.DoesNotContain("Correct what was written", desk.Text, StringComparison.Ordinal);
        Assert.Contains("Only whoever wrote this can correct it", (await desk.Open($"{contact}/again")).Text, StringComparison.Ordinal);
        Assert.Null(desk.Page.QuerySelector("main form"));
        await mona.Open(contact);
        await mona.Follow("Correct what was written");
        Assert.Equal("Talte med Ali", mona.Page.QuerySelector("#Input_Words")!.TextContent.Trim());
        await mona.Fill("Way", "Video").Fill("Words", "Talte med Sara selv").Press("Save");
        Assert.Equal("", mona.Errors);
        await desk.Open(contact);
        Reads(desk, "Talte med Sara selv", "Talte med Ali", "Before it was corrected", "Video");
        Assert.Equal("video", await house.Peek<string>("select way from bot.release_contact where mentee = $1 and kind = 'three_days'", course.Mentee));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.act_log where act = 'release_contact_correct' and mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task A_contact_that_was_a_try_after_all_is_due_again()
    {
        var (course, mona, contact) = await Out();
        await mona.Open(contact);
        await mona.Fill("Way", "Phone").Fill("Words", "Det var forkert nummer").Press("Save");
        await mona.Open($"{contact}/again");
        await mona.Fill("Way", "NotReached").Press("Save");
        Assert.Equal("", mona.Errors);
        Reads(await mona.Open($"{course.At}/release"), "Tried once");
        await mona.Open(contact);
        await mona.Fill("Way", "InPerson").Fill("Words", "Gik en tur").Press("Save");
        Reads(await mona.Open(contact), "Det var forkert nummer", "Gik en tur");
    }
}
