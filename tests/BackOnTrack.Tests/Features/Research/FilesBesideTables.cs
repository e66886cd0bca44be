using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Research;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Evaluation;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Research;

/// <summary>Whoever has a table and rows of the same people takes one from the other.</summary>
public sealed class FilesBesideTables(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    /// <summary>Of 121 people eleven, on parole or on leave, stand too much alone to be in a file that tells them apart.</summary>
    private async Task<(Person Eva, Person Dorte, ResearchInput Input)> World(int year)
    {
        await _world.Asked(60, "mentorship", received: $"{year}-03-01");
        await _world.Asked(50, "not_motivated", received: $"{year}-03-01");
        await _world.Asked(6, "mentorship", received: $"{year}-03-01", status: "parole");
        await _world.Asked(5, "withdrawn", received: $"{year}-03-01", status: "leave");
        return (await _world.Evaluator(), await _world.Protector(), ResearchStory.About(await _world.ResearchBody(), year, i => i.LegalStatus = Width.Fine));
    }

    private Task<Outcome<Guid>> Release(Person eva, int year) => house.As<ReleaseTable, Outcome<Guid>>(act =>
        act.Run(eva.Actor, "Intake", Partition.Total, new(new(new(year, 1, 1), new(year, 12, 31)), new(year, 12, 31)), default));

    [Fact]
    public async Task A_table_that_is_out_stands_in_the_way_of_a_file_with_rows_left_out_and_of_no_other()
    {
        var (eva, dorte, input) = await World(2025);
        var waiting = (await eva.Asks(input)).Value(); // asked for before the table went out, to be decided after
        (await Release(eva, 2025)).Value();
        var refused = await eva.Asks(input);
        Assert.Equal(("Research.Refuse.TableInTheWay", "FromYear"), (refused.Refusals[0].Code, refused.Refusals[0].Field));
        Assert.Contains("Inquiries that led to a mentorship (", string.Join(" ", refused.Refusals[0].Values ?? []), StringComparison.Ordinal);
        Assert.Equal("Research.Refuse.TableInTheWay", (await dorte.Approves(waiting)).Refusals[0].Code);

        input.LegalStatus = null; // nobody is left out
        (await dorte.Approves((await eva.Asks(input)).Value())).Value();
    }

    [Fact]
    public async Task A_file_with_rows_left_out_stands_in_the_way_of_a_table_over_the_same_inquiries()
    {
        var (eva, dorte, input) = await World(2024);
        (await dorte.Approves((await eva.Asks(input)).Value())).Value();
        var refused = await Release(eva, 2024);
        Assert.Equal("Evaluation.Refuse.FileInTheWay", refused.Refusals[0].Code);
        Assert.Equal(["Opdigtet projekt 2024"], refused.Refusals[0].Values);
        await _world.Asked(30, "mentorship", received: "2023-03-01");
        await _world.Asked(30, "not_motivated", received: "2023-03-01");
        (await Release(eva, 2023)).Value(); // another year is another matter
    }
}
