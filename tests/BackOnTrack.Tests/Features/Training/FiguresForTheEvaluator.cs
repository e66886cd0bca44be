using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Training;

public sealed class FiguresForTheEvaluator(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task The_evaluator_reads_whole_years_that_are_over_and_cells_under_ten_are_hidden()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        for (var i = 0; i < 12; i++) await _world.Mentor(karla, $"Tæller {i}", carl);
        house.Clock.Set(new(2027, 2, 1, 11, 0, 0, TimeSpan.Zero));
        await _world.NewMentor(karla, "Kommet Siden");
        var eva = await (await _world.Somebody("Eva", World.East, Role.Evaluator)).Browse();
        await eva.Open("/");
        await eva.Follow("Figures");
        Assert.Contains("1 January 2026 – 31 December 2026", eva.Text);
        Assert.Contains("Mentors with every day of the training 12 of 12", eva.Text);
        Assert.Contains("Mentors whose required checks are valid 12 of 12", eva.Text);
        Assert.DoesNotContain("Median", eva.Page.QuerySelector("table")!.TextContent, StringComparison.OrdinalIgnoreCase);

        await house.Force("delete from bot.mentor_check where mentor in (select id from bot.mentor where alias like 'Tæller%' order by alias limit 6)");
        await eva.Open("/training/figures?from=2026-03-01&until=2026-12-31");
        Assert.Contains("1 January 2026 – 31 December 2026", eva.Text);
        Assert.Contains("Mentors whose required checks are valid Hidden: too few", eva.Text);
        Assert.DoesNotContain("Tæller", eva.Text);

        await eva.Open("/training/figures?until=2027-01-31");
        Assert.Contains("31 December 2026", eva.Text);
        var lead = await (await _world.TrainingLead()).Browse();
        Assert.Contains("Mentors whose required checks are valid 6 of 12", (await lead.Open("/training/figures?from=2026-01-01&until=2026-12-31")).Text);
        foreach (var hat in (Role[])[Role.Assessor, Role.Mentor, Role.Security])
            Assert.Equal(HttpStatusCode.NotFound, (await (await (await _world.Somebody($"Prøve {hat}", World.East, hat)).Browse()).Open("/training/figures")).Status);
    }
}
