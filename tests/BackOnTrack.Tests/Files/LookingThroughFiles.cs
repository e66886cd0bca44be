using System.Text;
using BackOnTrack.Files;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.Files;

public sealed class LookingThroughFiles
{
    private static readonly HouseSettings service = new("", "", "", Demo: false) { Scanner = "", Clamd = "" };

    [Fact]
    public async Task Clamd_gets_the_whole_file_in_pieces_and_its_yes_is_a_yes()
    {
        using var clamd = new FakeClamd();
        Assert.Equal(ScanAnswer.Clean, await new FileScanner(service with { Clamd = clamd.Where }).Look(new byte[150_000], default));
        Assert.Equal([65_536, 65_536, 18_928], clamd.Pieces);
    }

    [Fact]
    public async Task What_clamd_finds_is_not_let_through_also_where_two_pieces_meet()
    {
        using var clamd = new FakeClamd();
        var scanner = new FileScanner(service with { Clamd = clamd.Where });
        Assert.Equal(ScanAnswer.Harmful, await scanner.Look(FakeClamd.Eicar, default));
        Assert.Equal(ScanAnswer.Harmful, await scanner.Look([.. new byte[65_530], .. FakeClamd.Eicar], default));
    }

    [Theory, InlineData("INSTREAM size limit exceeded. ERROR"), InlineData(""), InlineData("stream: OK and more")]
    public async Task An_answer_that_is_no_plain_yes_is_a_no(string says)
    {
        using var clamd = new FakeClamd(says);
        Assert.Equal(ScanAnswer.Unsure, await new FileScanner(service with { Clamd = clamd.Where }).Look("Clean"u8.ToArray(), default));
    }

    [Fact]
    public async Task A_file_larger_than_clamd_takes_is_not_let_through_and_not_waited_for()
    {
        using var clamd = new FakeClamd(path: Path.Combine(Path.GetTempPath(), $"clamd-{Guid.NewGuid():N}")) { Limit = 100_000 };
        var scanner = new FileScanner(service with { Clamd = clamd.Where });
        Assert.Equal((ScanAnswer.Clean, ScanAnswer.Unsure), (await scanner.Look(new byte[100_000], default), await scanner.Look(new byte[5_000_000], default)));
    }

    [Fact]
    public async Task A_yes_that_breaks_off_in_the_middle_is_no_yes()
    {
        using var clamd = new FakeClamd { BreaksOff = true };
        Assert.Equal(ScanAnswer.Unsure, await new FileScanner(service with { Clamd = clamd.Where }).Look("Clean"u8.ToArray(), default));
    }

    [Fact]
    public async Task A_scanner_that_is_away_lets_nothing_through()
    {
        string where;
        using (var clamd = new FakeClamd()) where = clamd.Where;
        Assert.Equal(ScanAnswer.Unsure, await new FileScanner(service with { Clamd = where }).Look("Clean"u8.ToArray(), default));
        Assert.Equal(ScanAnswer.Unsure, await new FileScanner(service with { Clamd = "/no/such/socket" }).Look("Clean"u8.ToArray(), default));
    }

    [Fact]
    public async Task A_scanner_that_hears_and_does_not_answer_is_not_waited_for_longer_than_it_may_take()
    {
        using var clamd = new FakeClamd { IsSilent = true };
        Assert.Equal(ScanAnswer.Unsure, await new FileScanner(service with { Clamd = clamd.Where, ScanPatience = TimeSpan.FromMilliseconds(200) }).Look("Clean"u8.ToArray(), default));
    }

    [Fact]
    public async Task Clamd_is_reached_at_a_socket_of_the_machine_as_well()
    {
        using var clamd = new FakeClamd(path: Path.Combine(Path.GetTempPath(), $"clamd-{Guid.NewGuid():N}"));
        var scanner = new FileScanner(service with { Clamd = clamd.Where });
        Assert.Equal((ScanAnswer.Clean, ScanAnswer.Harmful), (await scanner.Look("Clean"u8.ToArray(), default), await scanner.Look(FakeClamd.Eicar, default)));
    }

    [Theory, InlineData("nowhere"), InlineData("localhost:port")]
    public async Task A_setting_that_means_nothing_lets_nothing_through(string where) =>
        Assert.Equal(ScanAnswer.Unsure, await new FileScanner(service with { Clamd = where }).Look("Clean"u8.ToArray(), default));

    [Fact]
    public async Task Without_a_scanner_the_demo_keeps_files_unscanned_and_a_service_takes_none()
    {
        Assert.Equal(ScanAnswer.NotScanned, await new FileScanner(service with { Demo = true }).Look("Clean"u8.ToArray(), default));
        Assert.Equal(ScanAnswer.NoScanner, await new FileScanner(service).Look("Clean"u8.ToArray(), default));
        Assert.False(new FileScanner(service).Takes);
    }
}
