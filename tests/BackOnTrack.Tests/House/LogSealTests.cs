using BackOnTrack.Features.Log;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.House;

public sealed class LogSealTests(TestHouse house) : IClassFixture<TestHouse>
{
    private string Folder => ((HouseSettings)house.Services.GetService(typeof(HouseSettings))!).DataFolder;

    private async Task<string> Export()
    {
        var text = new StringWriter();
        await house.As<ExportLog, long>(e => e.Run(text, default));
        return text.ToString();
    }

    private LogVerdict Verify(string export) => VerifyLog.Run(new StringReader(export), File.ReadAllText(LogKey.PublicPath(Folder)), File.ReadLines(Path.Combine(Folder, "heads", "heads.txt")));

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
    public async Task Sealing_twice_seals_nothing_twice()
    {
        await SealedTwice();
        Assert.Equal(0, await house.As<SealLog, int>(s => s.Run(default)));
    }

    [Theory]
    [InlineData("edited"), InlineData("removed"), InlineData("reordered"), InlineData("cut off"), InlineData("without its last entry")]
    public async Task A_log_somebody_touched_is_named_with_the_first_bad_index(string how)
    {
        var lines = (await SealedTwice()).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        var at = lines.FindLastIndex(l => l.StartsWith('E')) - 1;
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
        Assert.True(verdict.At > 0);
    }
}
