using System.Buffers.Binary;
using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using BackOnTrack.Files;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.Files;

/// <summary>
/// Where ClamAV is installed, its own daemon answers, with a signature file written by hand that knows what stands in every
/// scanner's test file; and the stand-in of the other stories answers as it does, byte for byte.
/// </summary>
public sealed class AskingARealClamd : IAsyncLifetime
{
    private const string Daemon = "/usr/sbin/clamd";
    private const int Limit = 1024 * 1024;
    private static readonly byte[] clean = "Clean"u8.ToArray();

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"clamd-{Guid.NewGuid():N}");
    private readonly HouseSettings _service = new("", "", "", Demo: false) { Scanner = "", Clamd = "" };
    private Process? _clamd;

    private string Where => Path.Combine(_folder, "clamd.ctl");

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Daemon)) return;
        Directory.CreateDirectory(Path.Combine(_folder, "db"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "db", "eicar.ndb"), $"Eicar-Test-Signature:0:*:{Convert.ToHexStringLower(FakeClamd.Eicar)}\n");
        await File.WriteAllTextAsync(Path.Combine(_folder, "clamd.conf"), $"DatabaseDirectory {_folder}/db\nLocalSocket {Where}\nForeground yes\nStreamMaxLength 1M\nCommandReadTimeout 5\nReadTimeout 5\n");
        _clamd = Process.Start(new ProcessStartInfo(Daemon, [$"--config-file={_folder}/clamd.conf"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await _clamd.StandardOutput.ReadLineAsync(patience.Token) is { } line && !line.StartsWith("Self checking", StringComparison.Ordinal)) { } // then it listens
    }

    public async ValueTask DisposeAsync()
    {
        if (_clamd is null) return;
        _clamd.Kill();
        await _clamd.WaitForExitAsync();
        _clamd.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task It_lets_through_what_is_clean_and_stops_what_it_finds_and_what_is_too_large_for_it()
    {
        Assert.SkipUnless(File.Exists(Daemon), "ClamAV is not installed here.");
        var scanner = new FileScanner(_service with { Clamd = Where });
        Assert.Equal(ScanAnswer.Clean, await scanner.Look(clean, default));
        Assert.Equal(ScanAnswer.Clean, await scanner.Look(new byte[Limit], default));
        Assert.Equal(ScanAnswer.Harmful, await scanner.Look(FakeClamd.Eicar, default));
        Assert.Equal(ScanAnswer.Harmful, await scanner.Look([.. new byte[65_530], .. FakeClamd.Eicar], default));
        Assert.Equal(ScanAnswer.Unsure, await scanner.Look(new byte[Limit + 1], default));
        Assert.Equal(ScanAnswer.Unsure, await scanner.Look(new byte[3 * Limit], default));
    }

    [Fact]
    public async Task The_stand_in_answers_as_it_does()
    {
        Assert.SkipUnless(File.Exists(Daemon), "ClamAV is not installed here.");
        using var fake = new FakeClamd(path: Path.Combine(_folder, "fake.ctl")) { Limit = Limit };
        foreach (var file in new[] { clean, [], FakeClamd.Eicar, new byte[Limit], new byte[Limit + 1] })
            Assert.Equal(await Hear(Where, Whole(file)), await Hear(fake.Where, Whole(file)));
        Assert.Equal("INSTREAM size limit exceeded. ERROR\0", await Hear(Where, Whole(new byte[Limit + 1])));
        Assert.Equal("UNKNOWN COMMAND\0", await Hear(Where, "zNONSENSE\0"u8.ToArray()));
        Assert.Equal("UNKNOWN COMMAND\0", await Hear(fake.Where, "zNONSENSE\0"u8.ToArray()));
        // Whoever goes away in the middle is told nothing.
        foreach (var where in new[] { Where, fake.Where }) Assert.Equal("", await Hear(where, Whole(clean)[..^6]));
    }

    private static byte[] Whole(byte[] file)
    {
        using var all = new MemoryStream();
        all.Write("zINSTREAM\0"u8);
        var length = new byte[4];
        foreach (var piece in file.Chunk(64 * 1024))
        {
            BinaryPrimitives.WriteInt32BigEndian(length, piece.Length);
            all.Write(length);
            all.Write(piece);
        }
        all.Write(new byte[4]);
        return all.ToArray();
    }

    /// <summary>What comes back for these bytes and a closed mouth.</summary>
    private static async Task<string> Hear(string where, byte[] said)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(where));
        await socket.SendAsync(said);
        socket.Shutdown(SocketShutdown.Send);
        var (heard, answer) = (new byte[256], new StringBuilder());
        try
        {
            while (await socket.ReceiveAsync(heard) is > 0 and var more) answer.Append(Encoding.ASCII.GetString(heard, 0, more));
        }
        catch (SocketException) { } // it closed without reading on
        return answer.ToString();
    }
}
