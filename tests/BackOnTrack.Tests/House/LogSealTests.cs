using System.Globalization;
using System.Security.Cryptography;
using BackOnTrack.Access;
using BackOnTrack.Cli;
using BackOnTrack.Domain;
using BackOnTrack.Features.Log;
using BackOnTrack.Web;
using Microsoft.Extensions.DependencyInjection;

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
    public async Task The_key_that_signed_a_log_is_missed_and_not_replaced_and_its_public_half_is_made_from_it()
    {
        await SealedTwice();
        var (key, aside) = (LogKey.PathIn(Folder), LogKey.PathIn(Folder) + ".aside");
        Assert.True(await house.As<SealLog, bool>(s => s.HasItsKey(default)));
        File.Move(key, aside);
        try
        {
            Assert.False(await house.As<SealLog, bool>(s => s.HasItsKey(default)));
            await house.World.Mentee(await house.World.Coordinator("Karla Nøgleløs"), "Uden Underskrift");
            await Assert.ThrowsAsync<InvalidOperationException>(() => house.As<SealLog, int>(s => s.Run(default)));
            Assert.False(File.Exists(key));
            File.Delete(LogKey.PublicPath(Folder));
        }
        finally { File.Move(aside, key); }
        await house.As<SealLog, int>(s => s.Run(default));
        var verdict = Verify(await Export());
        Assert.True(verdict.Whole, verdict.Why);
    }

    [Fact]
    public async Task Whoever_takes_the_log_away_at_the_console_stands_in_it()
    {
        var before = (await house.Log()).Select(e => e.Id).DefaultIfEmpty().Max();
        await using (var scope = house.Services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<ExportLog>().Note(default);
        Assert.Contains((await house.Log(before)), e => e is { Act: "log_read", Outcome: "done" } && e.Actor == Actor.House.Account);
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
    public async Task An_export_of_this_morning_is_whole_in_the_afternoon_and_says_what_it_does_not_know()
    {
        var export = await SealedTwice();
        house.Clock.Move(TimeSpan.FromHours(3));
        await house.World.Mentee(await house.World.Coordinator("Karla Eftermiddag"), "Efter Udtrækket");
        await house.As<SealLog, int>(s => s.Run(default));
        var verdict = Verify(export);
        Assert.True(verdict.Whole, verdict.Why);
        Assert.Equal(1, verdict.Since);
        Assert.Contains($"as it was at {verdict.Taken:yyyy-MM-dd HH:mm:ss} UTC; what was sealed since, in 1 more, is not in this export", verdict.InWords(hasHeads: true), StringComparison.Ordinal);
        Assert.DoesNotContain("sealed since", Verify(await Export()).InWords(hasHeads: true), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_sealed_before_the_export_and_is_not_in_it_was_cut_off_whenever_it_is_checked()
    {
        var export = await SealedTwice();
        var heads = await File.ReadAllLinesAsync(Heads);
        var next = heads[^1].Split('\t');
        next[0] = (long.Parse(next[0], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
        var key = await File.ReadAllTextAsync(LogKey.PublicPath(Folder));
        LogVerdict With(params string[] fields) => VerifyLog.Run(new StringReader(export), key, [.. heads, string.Join('\t', fields)]);
        next[5] = LogTaken.Instant(house.Clock.GetUtcNow().UtcDateTime.AddMinutes(-1));
        Assert.Contains($"cut off: batch {next[0]}", With(next).Why, StringComparison.Ordinal);
        Assert.Contains($"cut off: batch {next[0]}", With(next[..5]).Why, StringComparison.Ordinal); // a head written before heads said when
        next[5] = LogTaken.Instant(house.Clock.GetUtcNow().UtcDateTime.AddMinutes(1));
        Assert.True(With(next).Whole, With(next).Why);
        next[5] = "yesterday";
        Assert.Contains("no head could be read", With(next).Why, StringComparison.Ordinal);
    }

    [Theory, InlineData("its end left out"), InlineData("the last batch taken out before its end"), InlineData("another time"), InlineData("something behind it")]
    public async Task The_end_of_an_export_is_signed_and_shows_a_cut_without_the_heads(string how)
    {
        var lines = (await SealedTwice()).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        var before = lines.FindLastIndex(lines.Count - 3, l => l.StartsWith('B'));
        switch (how)
        {
            case "its end left out": lines.RemoveAt(lines.Count - 1); break;
            case "the last batch taken out before its end": lines.RemoveRange(before + 1, lines.Count - before - 2); break;
            case "another time": lines[^1] = lines[^1].Replace("T\t2", "T\t3"); break;
            default: lines.Add(lines[^1]); break;
        }
        var verdict = VerifyLog.Run(new StringReader(string.Join('\n', lines)), await File.ReadAllTextAsync(LogKey.PublicPath(Folder)), null);
        Assert.False(verdict.Whole);
        Assert.Contains(how switch { "its end left out" => "is missing", "something behind it" => "behind the end", _ => "did not end here" }, verdict.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_heads_for_one_batch_are_named_and_not_stumbled_over()
    {
        var export = await SealedTwice();
        var heads = await File.ReadAllLinesAsync(Heads);
        var last = heads[^1].Split('\t');
        var verdict = VerifyLog.Run(new StringReader(export), await File.ReadAllTextAsync(LogKey.PublicPath(Folder)), [.. heads, string.Join('\t', [.. last[..3], new string('0', 64), .. last[4..]])]);
        Assert.Equal((false, long.Parse(last[1], CultureInfo.InvariantCulture)), (verdict.Whole, verdict.At));
    }

    [Theory]
    [InlineData("edited"), InlineData("removed"), InlineData("reordered"), InlineData("cut off"), InlineData("without its last entry")]
    public async Task A_log_somebody_touched_is_named_with_the_first_bad_index(string how)
    {
        var lines = (await SealedTwice()).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        var at = lines.FindLastIndex(l => l.StartsWith('E')) - 1;
        var before = lines.FindLastIndex(lines.Count - 3, l => l.StartsWith('B'));
        var (number, first, last) = (Position(lines[at]), Position(lines[before + 1]), Position(lines[at + 1]));
        switch (how)
        {
            case "edited": lines[at] = lines[at].Replace("coordinator", "assessor"); break;
            case "removed": lines.RemoveAt(at); break;
            case "reordered": (lines[at], lines[at + 1]) = (lines[at + 1], lines[at]); break;
            case "cut off": lines.RemoveRange(before + 1, lines.Count - before - 1); break;
            default: lines.RemoveAt(at + 1); break;
        }
        var verdict = Verify(string.Join('\n', lines));
        Assert.False(verdict.Whole);
        // A batch has one seal: what was altered in it is named by its first and its last entry, what is missing by its own number.
        Assert.Equal(how switch { "edited" or "cut off" => first, "without its last entry" => last, _ => number }, verdict.At);
        Assert.Equal(how is "edited" ? last : verdict.At, verdict.To);
    }

    [Theory, InlineData("B\t"), InlineData(""), InlineData("not of this log"), InlineData("E\tx"), InlineData("B\t1\t1\t1\tzz\t00\t00"), InlineData("B\t1\t1\t1\t0\t00\t00")]
    public async Task A_line_that_cannot_be_read_is_named_by_the_entry_that_should_stand_there(string line)
    {
        var lines = (await SealedTwice()).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        var at = lines.FindLastIndex(l => l.StartsWith('E'));
        var number = Position(lines[at]);
        lines.Insert(at, line);
        var verdict = Verify(string.Join('\n', lines));
        Assert.Equal((false, number), (verdict.Whole, verdict.At));
    }

    [Fact]
    public async Task A_file_that_breaks_off_anywhere_in_its_last_lines_is_answered_and_never_whole()
    {
        var export = (await SealedTwice()).TrimEnd('\n');
        var from = export.LastIndexOf('\n', export.LastIndexOf('\n') - 1);
        foreach (var end in Enumerable.Range(from, export.Length - from)) Assert.False(Verify(export[..end]).Whole, export[from..end]);
    }

    [Fact]
    public async Task Nothing_is_not_whole_where_the_heads_know_of_something()
    {
        await SealedTwice();
        var empty = Path.Combine(Folder, "empty");
        await File.WriteAllTextAsync(empty, "");
        Assert.Equal((false, 1L), (Verify("").Whole, Verify("").At));
        Assert.Equal(1, await CommandLine.Run(["log", "verify", empty, "--key", LogKey.PublicPath(Folder), "--heads", Heads]));
    }

    [Theory, InlineData("empty"), InlineData("blanks for tabs"), InlineData("the last one half")]
    public async Task Heads_that_cannot_be_read_prove_nothing_and_are_not_taken_for_none(string how)
    {
        var export = await SealedTwice();
        var heads = await File.ReadAllLinesAsync(Heads);
        string[] kept = how switch { "empty" => [], "blanks for tabs" => [.. heads.Select(h => h.Replace('\t', ' '))], _ => [.. heads[..^1], heads[^1][..30]] };
        var verdict = VerifyLog.Run(new StringReader(export), await File.ReadAllTextAsync(LogKey.PublicPath(Folder)), kept);
        Assert.Equal((false, 0L), (verdict.Whole, verdict.At));
        Assert.Contains("no head could be read", verdict.InWords(hasHeads: true), StringComparison.Ordinal);
        var without = VerifyLog.Run(new StringReader(export), await File.ReadAllTextAsync(LogKey.PublicPath(Folder)), null);
        Assert.True(without.Whole, without.Why);
        Assert.Contains("no heads at hand", without.InWords(hasHeads: false), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_computed_anew_under_another_key_is_not_ours()
    {
        var lines = (await SealedTwice()).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        var begins = lines.FindLastIndex(lines.Count - 3, l => l.StartsWith('B')) + 1;
        lines[begins] = lines[begins].Replace("coordinator", "assessor");
        var forged = lines[begins..^2].Select(l => l.Split('\t', 3)).Select(e => new SealedEntry(Position(string.Join('\t', e)), e[2]).Hash()).ToList();
        var b = lines[^2].Split('\t');
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var batch = new LogBatch(long.Parse(b[1], CultureInfo.InvariantCulture), long.Parse(b[2], CultureInfo.InvariantCulture), long.Parse(b[3], CultureInfo.InvariantCulture), LogBatch.RootOf(forged), Convert.FromHexString(b[5]), []);
        lines[^2] = string.Join('\t', [.. b[..4], Convert.ToHexString(batch.Root), b[5], Convert.ToHexString(key.SignHash(batch.Head()))]);
        var verdict = Verify(string.Join('\n', lines));
        Assert.False(verdict.Whole);
        Assert.Equal(batch.First, verdict.At);
        Assert.Contains("not ours", verdict.Why, StringComparison.Ordinal);
    }

    private static long Position(string entry) => long.Parse(entry.Split('\t')[1], CultureInfo.InvariantCulture);
}
