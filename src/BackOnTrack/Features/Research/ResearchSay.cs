using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Research;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Research;

/// <summary>A value of the file, as the codebook explains it.</summary>
public sealed record CodebookRow(string Variable, string Name, string Role, string Value, string Means);

/// <summary>How variables and their values are said, the same on page and in files.</summary>
public sealed class ResearchSay(Words words, IReadOnlyDictionary<string, string> units)
{
    /// <summary>With the names that units have now.</summary>
    public static async Task<ResearchSay> Of(Tx tx, Words words, CancellationToken stop) => new(words, (await tx.Set<Unit>().AsNoTracking().ToListAsync(stop)).ToDictionary(u => $"{u.Id}", u => u.Name));

    public string Name(string variable) => words[$"Research.Field.{variable}"];

    public string Width(ChosenVariable chosen) => words[$"Research.Width.{chosen.Code}"];

    public string Value(ChosenVariable chosen, string value) => value == ResearchCatalogue.NotStated ? words["Research.Value.NotStated"] : chosen.Variable.Code switch
    {
        "Unit" => units.GetValueOrDefault(value, value),
        "When" => value.Split('h') is [var year, var half] ? words[$"Research.Value.When.Half{half}", year] : value,
        _ => words[$"{chosen.Level.Words}.{value}"],
    };

    /// <summary>What may be known of the people of a class.</summary>
    public string Class(ResearchRequest request, IReadOnlyList<string> values) =>
        string.Join(", ", request.Chosen().Where(c => c.Variable.Role is VariableRole.Known).Zip(values, Value).DefaultIfEmpty(words["Research.Say.Everybody"]));

    /// <summary>Every variable of a request with every value it can have; those that come from the rows, with the values the file has.</summary>
    public IReadOnlyList<CodebookRow> Codebook(ResearchRequest request, FrozenRows? rows = null) =>
    [
        .. request.Chosen().SelectMany((c, i) => ValuesOf(c, request, rows?.Rows.Select(r => r[i + 1])).Select(v =>
            new CodebookRow(c.Variable.Code, $"{Name(c.Variable.Code)}, {Width(c)}", words.Of("Research.VariableRole", c.Variable.Role), v, Value(c, v)))),
    ];

    private static IEnumerable<string> ValuesOf(ChosenVariable chosen, ResearchRequest request, IEnumerable<string>? inFile) => chosen.Variable.Code switch
    {
        "Unit" => request.Units.Select(u => $"{u}"),
        "When" => Enumerable.Range(request.FromYear, request.UntilYear - request.FromYear + 1).SelectMany(y => chosen.Width is Domain.Research.Width.Wide ? [$"{y}"] : (string[])[$"{y}h1", $"{y}h2"]),
        _ => inFile?.Contains(ResearchCatalogue.NotStated) is true ? chosen.Level.Values.Append(ResearchCatalogue.NotStated) : chosen.Level.Values,
    };
}
