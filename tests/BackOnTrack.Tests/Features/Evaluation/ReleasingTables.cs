using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;
using Json.Schema;

namespace BackOnTrack.Tests.Features.Evaluation;

public sealed class ReleasingTables(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private async Task<Visitor> Release(Visitor eva, int indicator, string question)
    {
        await eva.Open($"/figures/{indicator}/release?{question}");
        return await eva.Fill("Sure", "true").Press("Release the table");
    }

    [Fact]
    public async Task A_table_goes_outside_once_and_one_that_would_give_a_few_away_is_refused_with_what_stands_in_the_way()
    {
        await _world.Asked(25, "mentorship");
        await _world.Asked(14, "not_motivated");
        await _world.Asked(2, "open");
        var eva = await (await _world.Evaluator()).Browse();
        await eva.Open("/figures/1?period=2025&asat=2025-12-31");
        await eva.Follow("Release this table");
        Assert.Contains("fewer than ten people", eva.Text);
        await eva.Press("Release the table");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eva.Status);
        Assert.Contains("Say that you have read the table", eva.Errors);
        await eva.Fill("Sure", "true").Press("Release the table");
        Assert.StartsWith("/figures/releases/", eva.Path);
        Assert.Contains("Released", eva.Text);
        Assert.Contains("nobody can be known from it", eva.Text);
        Assert.Contains("All 41", eva.Text);
        var first = eva.Path;

        await Release(eva, 1, "period=2025&asat=2025-12-31&measure=Funnel&by=Total");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eva.Status);
        Assert.Contains("has been released already", eva.Errors);

        // Two more were recorded late: the same table would now show them as the difference.
        await _world.Asked(2, "mentorship");
        house.Clock.Set(new(2026, 4, 10, 11, 0, 0, TimeSpan.Zero));
        eva = await (await _world.Evaluator()).Browse();
        await Release(eva, 1, "period=2025&asat=2026-03-31&measure=Funnel&by=Total");
        Assert.Contains("Refused", eva.Text);
        Assert.Contains("These releases stand in the way", eva.Text);
        Assert.NotNull(eva.Page.QuerySelector($"main a[href='{first}']"));
        Assert.Empty(eva.Page.QuerySelectorAll("main table"));

        await Release(eva, 2, "period=2025&asat=2025-12-31&measure=Intake&by=LegalStatus");
        Assert.True(eva.Text.Contains("Refused", StringComparison.Ordinal), eva.Text); // the same people, counted after the two came
        Assert.Equal(HttpStatusCode.NotFound, (await eva.Open("/figures/9/release?measure=LifeOfMentee&by=Unit")).Status);

        var karla = await (await _world.Coordinator("Karla")).Browse();
        await karla.Open("/figures/releases");
        Assert.Contains("Inquiries by outcome, 1 January 2025 – 31 December 2025, seen from 31 December 2025", karla.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await karla.Open("/figures/1/release?measure=Funnel")).Status);
        house.Clock.Set(new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task So_few_that_nothing_can_go_outside_are_refused_in_words()
    {
        await _world.Asked(6, "mentorship", received: "2024-08-01");
        var eva = await (await _world.Evaluator()).Browse();
        await Release(eva, 1, "period=2024&measure=Funnel&by=Total");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eva.Status);
        Assert.Contains("fewer than 10 people", eva.Errors);
    }

    [Fact]
    public async Task A_package_holds_what_was_released_and_two_of_them_lie_side_by_side()
    {
        await house.Force("insert into bot.setting (key, value) values ('service.name', 'Tønder og Aabenraa')");
        await _world.Asked(30, "mentorship", received: "2023-08-01");
        await _world.Asked(20, "no_mentor", received: "2023-08-01");
        var eva = await (await _world.Evaluator()).Browse();
        await Release(eva, 2, "period=2023&measure=Intake&by=Total");
        Assert.StartsWith("/figures/releases/", eva.Path);
        await eva.Open("/figures/package");
        var file = eva.Bytes;
        Assert.Contains("filename=evaluation-package-toender-og-aabenraa-2026-03.json;", eva.Heads["Content-Disposition"], StringComparison.Ordinal);
        Assert.True(EvaluationPackage.Read(file, "Danmark").Accepted(out var package, out _));
        Assert.Equal((new PackedService("Tønder og Aabenraa", "DK"), new DateOnly(2026, 3, 10)), (package.Service, package.MadeOn));
        var table = Assert.Single(package.Tables, t => t.From.Year == 2023);
        Assert.Equal(("Intake", 50, 30), (table.Measure, table.Rows[0].N, table.Rows[0].Columns["IntakeYes"]));
        var forged = JsonNode.Parse(file)!;
        forged["tables"]![0]!["rows"]![0]!["n"] = 51;
        string[] Refused(string it) => [.. EvaluationPackage.Read(Encoding.UTF8.GetBytes(it), "x").Refusals.Select(r => r.Code)];
        Assert.Equal(["Evaluation.Refuse.PackageChanged"], Refused(forged.ToJsonString()));
        var renamed = JsonNode.Parse(file)!;
        renamed["service"]!["name"] = "Somebody else";
        Assert.Equal(["Evaluation.Refuse.PackageChanged"], Refused(renamed.ToJsonString()));
        foreach (var none in (string[])["{}", "[1", "null", "[]", """{"schema":"something else"}""", """{"schema":"back-on-track/evaluation-package/2","tables":[]}"""])
            Assert.Equal(["Evaluation.Refuse.NoPackage"], Refused(none));
        Assert.Equal(["Evaluation.Refuse.OtherEdition"], Refused("""{"schema":"back-on-track/evaluation-package/3"}"""));

        async Task<Visitor> Compare(params (string Name, byte[] File)[] files)
        {
            await eva.Open("/figures/compare");
            var form = new MultipartFormDataContent();
            foreach (var hidden in eva.Page.QuerySelectorAll("main input[type=hidden]")) form.Add(new StringContent(hidden.GetAttribute("value")!), hidden.GetAttribute("name")!);
            foreach (var (name, content) in files) form.Add(new ByteArrayContent(content), "Files", name);
            return await eva.Send(HttpMethod.Post, "/figures/compare", form);
        }
        await Compare(("Danmark.json", file), ("Norge.json", file));
        Assert.Equal(["Figure", "Tønder og Aabenraa (DK), Danmark", "Tønder og Aabenraa (DK), Norge"], eva.Page.QuerySelectorAll("main thead th").Select(th => th.TextContent));
        Assert.Contains("60 % (with so few: between 46 and 73 %) (n = 50) [1 January 2023 – 31 December 2023]", eva.Text);
        Assert.DoesNotContain("counted by rules", eva.Text);
        await house.Force("update bot.figure_release set rule_version = 2 where \"from\" = '2023-01-01'"); // as a service with an older version of the product would have it
        await eva.Open("/figures/package");
        await Compare(("Danmark.json", file), ("Norge.json", eva.Bytes));
        Assert.Contains($"(counted by rules 2, ours are {Catalogue.RuleVersion})", eva.Text);
        await house.Force("update bot.figure_release set rule_version = $1 where \"from\" = '2023-01-01'", Catalogue.RuleVersion);
        await Compare(("Danmark.json", file), ("Norge.json", Encoding.UTF8.GetBytes(forged.ToJsonString())));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eva.Status);
        Assert.Contains("The file Norge was changed on the way", eva.Errors);
        await Compare(("Danmark.json", file), ("Norge.json", OfTheFirstEdition(file)));
        Assert.Equal(["Figure", "Tønder og Aabenraa (DK)", "Norge"], eva.Page.QuerySelectorAll("main thead th").Select(th => th.TextContent)); // it did not say whose it was
        Assert.Contains("at least two", (await Compare(("Danmark.json", file))).Errors);
    }

    /// <summary>The same package as the product wrote it before it said whose it is.</summary>
    private static byte[] OfTheFirstEdition(byte[] file)
    {
        var tables = System.Text.RegularExpressions.Regex.Match(Encoding.UTF8.GetString(file), "\"tables\":(?<it>.*),\"sha256\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["it"].Value;
        var sum = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(tables)));
        return Encoding.UTF8.GetBytes($$"""{"schema":"back-on-track/evaluation-package/1","mark":"Made for Eva","tables":{{tables}},"sha256":"{{sum}}"}""");
    }

    [Fact]
    public async Task What_the_product_writes_is_what_its_schema_says_and_the_schema_lies_beside_it_for_everybody()
    {
        await _world.Asked(30, "mentorship", received: "2021-08-01");
        await _world.Asked(20, "no_mentor", received: "2021-08-01");
        await _world.Declined("2021-08-01");
        house.Clock.Set(new(2023, 3, 10, 11, 0, 0, TimeSpan.Zero));
        var eva = await (await _world.Evaluator()).Browse();
        foreach (var (indicator, table) in new[] { (1, "measure=Funnel&by=Total"), (2, "measure=Intake&by=Establishment"), (3, "measure=DecisionDays&by=LegalStatus") })
        {
            await Release(eva, indicator, $"period=2021&{table}");
            Assert.True(eva.Path.StartsWith("/figures/releases/", StringComparison.Ordinal), eva.Errors);
        }
        await eva.Open("/figures/releases");
        Assert.NotNull(eva.Page.QuerySelector($"main a[href='{EvaluationPackage.SchemaFile}']"));
        await eva.Open("/figures/package");
        var file = eva.Bytes;
        Assert.Equal(HttpStatusCode.OK, (await (await house.Visit()).Open(EvaluationPackage.SchemaFile)).Status);
        await eva.Open(EvaluationPackage.SchemaFile);
        var schema = JsonSchema.FromText(Encoding.UTF8.GetString(eva.Bytes));
        bool Is(Action<JsonNode> otherwise)
        {
            var package = JsonNode.Parse(file)!;
            otherwise(package);
            return schema.Evaluate(System.Text.Json.JsonSerializer.SerializeToElement(package), new() { RequireFormatValidation = true }).IsValid;
        }
        Assert.Equal(3, JsonNode.Parse(file)!["tables"]!.AsArray().Count(t => (string)t!["from"]! == "2021-01-01"));
        Assert.True(Is(_ => { }));
        Assert.False(Is(p => p["service"]!["country"] = "Danmark"));
        Assert.False(Is(p => p["tables"]![0]!["rows"]![0]!["n"] = -1));
        Assert.False(Is(p => p["tables"]![0]!["partition"] = "Religion"));
        Assert.False(Is(p => p["tables"]!.AsArray().First(t => (string)t!["kind"]! != "Values")!["rows"]![0]!["mean"] = 3));
        Assert.False(Is(p => p["madeFor"] = "Eva"));
        Assert.False(Is(p => p.AsObject().Remove("service")));
        house.Clock.Set(new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Other_rooms_may_quote_what_was_released_and_nothing_else()
    {
        await _world.Asked(40, "mentorship", received: "2022-08-01");
        await _world.Asked(15, "withdrawn", received: "2022-08-01");
        house.Clock.Set(new(2024, 3, 10, 11, 0, 0, TimeSpan.Zero));
        var eva = await _world.Evaluator();
        await house.As<ReleaseTable, Outcome<Guid>>(release => release.Run(eva.Actor, "Intake", Partition.Total, FigureQuestion.Of("2022", null, new(2024, 3, 10)), default));
        var karla = await _world.Coordinator("Karla Citat");
        var quoted = await house.As<Database, Outcome<List<QuotableFigure>>>(db => db.Read<List<QuotableFigure>>(karla.Actor, Access.Act.FigureReleaseRead, async tx =>
            (await tx.Quotable(new(new(2022, 1, 1), new(2022, 12, 31)), (Words)house.Services.GetService(typeof(Words))!, default)).ToList(), default));
        Assert.True(quoted.Accepted(out var figures, out _));
        Assert.Contains(figures, f => f is { Name: "intake.total", N: 55, Period.Code: "2022" } && f.Text.StartsWith("73 %", StringComparison.Ordinal));
        house.Clock.Set(new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero));
    }
}
