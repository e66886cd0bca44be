using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BackOnTrack.Domain;
using BackOnTrack.Features.Practice;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Practice;

public sealed class FiguresInAnEntry(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task A_figure_keeps_its_period_and_its_words_and_says_when_it_would_read_differently()
    {
        var (karla, carl, eva) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"), await _world.Evaluator());
        for (var i = 0; i < 12; i++) await _world.Mentor(karla, $"Tæller {i}", carl);
        house.Clock.Set(new(2027, 2, 1, 11, 0, 0, TimeSpan.Zero));
        var practice = await _world.Practice(eva, PracticeStory.Sound with { Name = "Med tal", LastUpdate = "2027" });

        // Whoever asks is given what may leave the house, and nothing else: the coordinator too.
        foreach (var who in (Person[])[karla, eva])
        {
            var sees = await (await who.Browse()).Open($"/practices/{practice}/figures?year=2026");
            Assert.Contains("Mentors with every day of the training: 12 of 12 (100 %), 2026", sees.Text);
            Assert.DoesNotContain("Tæller", sees.Text);
        }
        var browser = await (await eva.Browse()).Open($"/practices/{practice}/figures");
        await browser.Submit(browser.Page.QuerySelectorAll<IHtmlButtonElement>("form button").First(b => b.Form!.QuerySelector("[value='mentors.checked']") is not null));
        Assert.Contains("Figures in the entry", browser.Text);
        await browser.Open($"/practices/{practice}");
        Assert.Contains("12 of 12 (100 %), 2026 taken over 1 February 2027", browser.Text);
        Assert.DoesNotContain("Would read differently", browser.Text);
        await _world.Published(eva, practice);

        // Ten are too few to hide and two too few to show: the figure is no longer given out.
        await house.Force("delete from bot.mentor_check where mentor in (select id from bot.mentor where alias like 'Tæller%' order by alias limit 2)");
        await browser.Open($"/practices/{practice}");
        Assert.Contains("Would read differently now It is no longer given out.", browser.Text);
        Assert.Contains("12 of 12 (100 %), 2026", (await browser.Open($"/practices/{practice}/preview")).Text);

        await house.Force("delete from bot.mentor_check where mentor in (select id from bot.mentor where alias like 'Tæller%')");
        Assert.Contains("Would read differently now Mentors whose required checks are valid: 0 of 12 (0 %), 2026", (await browser.Open($"/practices/{practice}")).Text);

        await browser.Open($"/practices/{practice}/figures");
        await browser.Press("Take it out");
        Assert.DoesNotContain("Figures in the entry", browser.Text);
        Assert.Contains("12 of 12", (await browser.Open($"/practices/versions/{await house.Peek<Guid>("select id from bot.practice_version where practice = $1", practice)}")).Text);

        var refused = await house.As<TakeFigure, Outcome<Guid>>(act => act.Run(eva.Actor, practice, "mentors.invented", 2026, default));
        Assert.Equal(["Practice.Refuse.NoFigure"], refused.Refusals.Select(r => r.Code));
        var running = await house.As<TakeFigure, Outcome<Guid>>(act => act.Run(eva.Actor, practice, "mentors.trained", 2027, default));
        Assert.Equal(["Practice.Refuse.NoFigure"], running.Refusals.Select(r => r.Code));
        Assert.Equal(HttpStatusCode.OK, (await browser.Open($"/practices/{practice}/figures?year=1066")).Status);
    }
}
