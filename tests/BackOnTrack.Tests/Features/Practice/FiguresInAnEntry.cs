using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Features.Practice;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Evaluation;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Practice;

public sealed class FiguresInAnEntry(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private Task<Outcome<Guid>> Release(Person eva, string asAt) =>
        house.As<ReleaseTable, Outcome<Guid>>(release => release.Run(eva.Actor, "Intake", Partition.Total, FigureQuestion.Of("2025", asAt, DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime)), default));

    [Fact]
    public async Task A_figure_keeps_its_period_and_its_words_and_says_when_it_would_read_differently()
    {
        var (karla, ada, eva) = (await _world.Coordinator("Karla"), await _world.Somebody("Ada", World.East, Role.Administrator), await _world.Evaluator());
        await _world.Asked(40, "mentorship");
        await _world.Asked(15, "withdrawn");
        (await Release(eva, "2025-12-31")).Value();
        var practice = await _world.Practice(eva, PracticeStory.Sound with { Name = "Med tal" });

        // What was released is offered, and nothing that was not.
        foreach (var who in (Person[])[karla, eva])
        {
            var sees = await (await who.Browse()).Open($"/practices/{practice}/figures?period=2025");
            Assert.Contains("73 %", sees.Text);
            Assert.Contains("(n = 55), 2025", sees.Text);
            Assert.Single(sees.Page.QuerySelectorAll("[name='Input.Figure']"));
        }
        var browser = await (await eva.Browse()).Open($"/practices/{practice}/figures");
        await browser.Press("Take it over");
        Assert.Contains("Figures in the entry", browser.Text);
        await browser.Open($"/practices/{practice}");
        Assert.Contains("(n = 55), 2025 taken over 10 March 2026", browser.Text);
        Assert.DoesNotContain("Would read differently", browser.Text);
        await _world.Published(eva, practice);

        // The ledger hardly ever lets the same table out a second time; where it has, the entry keeps what it said, and says so to whoever reads the ledger.
        await house.Force("""
            insert into bot.figure_release (id, measure, partition, "from", until, as_at, rule_version, state, released_by, released_at, rows, cells, proof, together)
            select gen_random_uuid(), measure, partition, "from", until, '2026-03-31', rule_version, state, released_by, released_at + interval '1 month', rows,
                replace(replace(cells, ':40,', ':90,'), ':55,', ':105,'), proof, together from bot.figure_release
            """);
        browser = await (await eva.Browse()).Open($"/practices/{practice}");
        Assert.Contains("(n = 55), 2025 taken over 10 March 2026", browser.Text);
        Assert.Contains("Would read differently now", browser.Text);
        Assert.Contains("(n = 105), 2025", browser.Text);
        Assert.DoesNotContain("Would read differently", (await (await ada.Browse()).Open($"/practices/{practice}")).Text);
        Assert.Contains("(n = 55), 2025", (await browser.Open($"/practices/{practice}/preview")).Text);

        await browser.Open($"/practices/{practice}/figures");
        await browser.Press("Take it out");
        Assert.DoesNotContain("Figures in the entry", browser.Text);

        // Four quarters that went outside are as good a period as a year.
        await house.Force("""
            insert into bot.figure_release (id, measure, partition, "from", until, as_at, rule_version, state, released_by, released_at, rows, cells, proof, together)
            select distinct on (measure) gen_random_uuid(), measure, partition, '2024-10-01'::date, '2025-09-30'::date, '2025-09-30'::date, rule_version, state, released_by, released_at, rows, cells, proof, together from bot.figure_release order by measure, released_at
            """);
        await browser.Open($"/practices/{practice}/figures");
        await browser.Follow("1 October 2024 to 30 September 2025");
        await browser.Press("Take it over");
        Assert.Contains("(n = 55), 1 October 2024 to 30 September 2025", browser.Text);
        await browser.Press("Take it out");
        Assert.DoesNotContain("Figures in the entry", browser.Text);
        Assert.Contains("(n = 55)", (await browser.Open($"/practices/versions/{await house.Peek<Guid>("select id from bot.practice_version where practice = $1", practice)}")).Text);

        foreach (var (figure, period) in ((string, string)[])[("intake.invented", "2025"), ("intake.total", "2026")])
            Assert.Equal(["Practice.Refuse.NoFigure"], (await house.As<TakeFigure, Outcome<Guid>>(act => act.Run(eva.Actor, practice, figure, period, default))).Refusals.Select(r => r.Code));
        Assert.Equal(HttpStatusCode.OK, (await browser.Open($"/practices/{practice}/figures?period=1066")).Status);
    }
}
