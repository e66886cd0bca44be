using System.Globalization;
using System.Security.Cryptography;
using BackOnTrack.Features.Log;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.House;

public sealed class LogSealTests(TestHouse house) : IClassFixture<TestHouse>
{
    private string Folder => ((HouseSettings)house.Services.GetService(typeof(HouseSettings))!).DataFolder;

    private string Heads => HeadsOutside.PathIn(Folder);

    private async Task<string> Export()
    {
        var text = new StringWriter();
        await house.As<ExportLog, long>(e => e.Run(text, default));
        return text.ToString();
    }

    private LogVerdict Verify(string export) => VerifyLog.Run(new StringReader(export), File.ReadAllText(LogKey.PublicPath(Folder)), File.ReadLines(Heads));

    private async Task<string> SealedTwice()
    {
        var karla = await house.World.Coordinator("Karla " + Guid.NewGuid());
        for (var i = 0; i < 5; i++) await house.World.Mentee(karla, $"Nummer {i} Fiktivsen");
        await house.As<SealLog, int>(s => s.Run(default));
        for (var i = 0; i < 4; i++) await house.World.Mentee(karla, $"Nummer {i} Modelund");
        await house.As<SealLog, int>(s => s.Run(default));
        return await Export();
    }

    [Fact]
    public async Task A_log_nobody_touched_verifies_from_the_export_and_the_public_key_alone()
    {
        var verdict = Verify(await SealedTwice());
        Assert.True(verdict.Whole, verdict.Why);
        Assert.True(verdict.At >= 9);
    }

    [Fact]
    public async Task Scenario_53_the_sequence_has_no_gap_when_the_log_returns()
    {
        var karla = await house.World.Coordinator("Karla " + Guid.NewGuid());
        await house.World.Mentee(karla, "Før Udfaldet");
        await house.Force("alter table bot.act_log add constraint takes_no_entry check (false) not valid");
        try { for (var i = 0; i < 3; i++) await Assert.ThrowsAnyAsync<Exception>(() => house.World.Mentee(karla, $"Under Udfaldet {i}")); }
        finally { await house.Force("alter table bot.act_log drop constraint takes_no_entry"); }
        await house.World.Mentee(karla, "Efter Udfaldet");
        await house.As<SealLog, int>(s => s.Run(default));

        var export = await Export();
        var positions = export.Split('\n').Where(l => l.StartsWith('E')).Select(Position).ToList();
        Assert.Equal(Enumerable.Range(1, positions.Count).Select(n => (long)n), positions);
        Assert.Equal(positions.Count, await house.Peek<long>("select count(*) from bot.act_log"));
        Assert.True(await house.Peek<bool>("select max(id) - min(id) >= count(*) from bot.act_log"), "The outage used no number: this shows nothing.");
        Assert.True(Verify(export).Whole, Verify(export).Why);
    }

    [Fact]
    public async Task Sealing_twice_seals_nothing_twice()
    {
        await SealedTwice();
        Assert.Equal(0, await house.As<SealLog, int>(s => s.Run(default)));
    }

    [Fact]
    public async Task A_head_that_did_not_reach_the_outside_when_the_machine_stopped_is_told_the_next_time()
    {
        var export = await SealedTwice();
        var heads = await File.ReadAllLinesAsync(Heads);
        await File.WriteAllTextAsync(Heads, string.Join('\n', [.. heads[..^2], heads[^2][..30]])); // one is missing, one is half there
        Assert.False(Verify(export).Whole);
        Assert.Equal(0, await house.As<SealLog, int>(s => s.Run(default)));
        Assert.True(Verify(export).Whole, Verify(export).Why);
        Assert.Equal(heads[^2..], (await File.ReadAllLinesAsync(Heads))[^2..]);
    }

    [Fact]
    public async Task Two_heads_for_one_batch_are_named_and_not_stumbled_over()
    {
        var export = await SealedTwice();
        var heads = await File.ReadAllLinesAsync(Heads);
        var last = heads[^1].Split('\t');
        var verdict = VerifyLog.Run(new StringReader(export), await File.ReadAllTextAsync(LogKey.PublicPath(Folder)), [.. heads, string.Join('\t', [.. last[..3], new string('0', 64), last[4]])]);
        Assert.Equal((false, long.Parse(last[1], CultureInfo.InvariantCulture)), (verdict.Whole, verdict.At));
    }

    [Theory]
    [InlineData("edited"), InlineData("removed"), InlineData("reordered"), InlineData("cut off"), InlineData("without its last entry")]
    public async Task A_log_somebody_touched_is_named_with_the_first_bad_index(string how)
    {
        var lines = (await SealedTwice()).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        var at = lines.FindLastIndex(l => l.StartsWith('E')) - 1;
        var (number, first, last) = (Position(lines[at]), Position(lines[lines.FindLastIndex(lines.Count - 2, l => l.StartsWith('B')) + 1]), Position(lines[at + 1]));
        switch (how)
        {
            case "edited": lines[at] = lines[at].Replace("coordinator", "assessor"); break;
            case "removed": lines.RemoveAt(at); break;
            case "reordered": (lines[at], lines[at + 1]) = (lines[at + 1], lines[at]); break;
            case "cut off": lines.RemoveRange(lines.FindLastIndex(lines.Count - 2, l => l.StartsWith('B')) + 1, lines.Count - lines.FindLastIndex(lines.Count - 2, l => l.StartsWith('B')) - 1); break;
            default: lines.RemoveAt(at + 1); break;
        }
        var verdict = Verify(string.Join('\n', lines));
        Assert.False(verdict.Whole);
        // A batch has one seal: what was altered in it is named by its first entry, what is missing by its own number.
        Assert.Equal(how switch { "edited" or "cut off" => first, "without its last entry" => last, _ => number }, verdict.At);
    }

    [Fact]
    public async Task A_log_computed_anew_under_another_key_is_not_ours()
    {
        var lines = (await SealedTwice()).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        var begins = lines.FindLastIndex(lines.Count - 2, l => l.StartsWith('B')) + 1;
        lines[begins] = lines[begins].Replace("coordinator", "assessor");
        var forged = lines[begins..^1].Select(l => l.Split('\t', 3)).Select(e => new SealedEntry(Position(string.Join('\t', e)), e[2]).Hash()).ToList();
        var b = lines[^1].Split('\t');
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var batch = new LogBatch(long.Parse(b[1], CultureInfo.InvariantCulture), long.Parse(b[2], CultureInfo.InvariantCulture), long.Parse(b[3], CultureInfo.InvariantCulture), LogBatch.RootOf(forged), Convert.FromHexString(b[5]), []);
        lines[^1] = string.Join('\t', [.. b[..4], Convert.ToHexString(batch.Root), b[5], Convert.ToHexString(key.SignHash(batch.Head()))]);
        var verdict = Verify(string.Join('\n', lines));
        Assert.False(verdict.Whole);
        Assert.Equal(batch.First, verdict.At);
        Assert.Contains("not ours", verdict.Why, StringComparison.Ordinal);
    }

    private static long Position(string entry) => long.Parse(entry.Split('\t')[1], CultureInfo.InvariantCulture);
}
