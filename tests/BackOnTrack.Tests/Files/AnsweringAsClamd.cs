using System.Buffers.Binary;
using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using BackOnTrack.Files;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.Files;

/// <summary>
/// What ClamAV 1.4.6 answered, byte for byte (docs/operate.md), is what the stand-in of the other stories answers; and so does its own
/// daemon wherever it is installed, with a signature file written by hand that knows what stands in every scanner's test file.
/// </summary>
public sealed class AnsweringAsClamd : IAsyncLifetime
{
    private const string Daemon = "/usr/sbin/clamd";
    private const int Limit = 1024 * 1024;
    private static readonly byte[] clean = "Clean"u8.ToArray();

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"clamd-{Guid.NewGuid():N}");
    private readonly HouseSettings _service = new("", "", "", Demo: false) { Scanner = "", Clamd = "" };
    private Process? _clamd;

    private FakeClamd _standIn = null!;

    private string Where => Path.Combine(_folder, "clamd.ctl");

    /// <summary>Who answers: the stand-in, and the daemon where there is one.</summary>
    private IEnumerable<string> Doors => _clamd is null ? [_standIn.Where] : [_standIn.Where, Where];

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "db"));
        _standIn = new FakeClamd(path: Path.Combine(_folder, "fake.ctl")) { Limit = Limit };
        if (!File.Exists(Daemon)) return;
        await File.WriteAllTextAsync(Path.Combine(_folder, "db", "eicar.ndb"), $"Eicar-Test-Signature:0:*:{Convert.ToHexStringLower(FakeClamd.Eicar)}\n");
        await File.WriteAllTextAsync(Path.Combine(_folder, "clamd.conf"), $"DatabaseDirectory {_folder}/db\nLocalSocket {Where}\nForeground yes\nStreamMaxLength 1M\nCommandReadTimeout 5\nReadTimeout 5\n");
        _clamd = Process.Start(new ProcessStartInfo(Daemon, [$"--config-file={_folder}/clamd.conf"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await _clamd.StandardOutput.ReadLineAsync(patience.Token) is { } line && !line.StartsWith("Self checking", StringComparison.Ordinal)) { } // then it listens
    }

    public async ValueTask DisposeAsync()
    {
        _standIn.Dispose();
        if (_clamd is not null)
        {
            _clamd.Kill();
            await _clamd.WaitForExitAsync();
            _clamd.Dispose();
        }
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task It_lets_through_what_is_clean_and_stops_what_it_finds_and_what_is_too_large_for_it()
    {
        foreach (var door in Doors)
        {
            var scanner = new FileScanner(_service with { Clamd = door });
            Assert.Equal(ScanAnswer.Clean, await scanner.Look(clean, default));
            Assert.Equal(ScanAnswer.Clean, await scanner.Look(new byte[Limit], default));
            Assert.Equal(ScanAnswer.Harmful, await scanner.Look(FakeClamd.Eicar, default));
            Assert.Equal(ScanAnswer.Harmful, await scanner.Look([.. new byte[65_530], .. FakeClamd.Eicar], default));
            Assert.Equal(ScanAnswer.Unsure, await scanner.Look(new byte[Limit + 1], default));
            Assert.Equal(ScanAnswer.Unsure, await scanner.Look(new byte[3 * Limit], default));
        }
    }

    [Fact]
    public async Task Every_answer_is_the_one_that_was_recorded()
    {
        foreach (var door in Doors)
        {
            foreach (var file in new[] { clean, [], new byte[Limit] }) Assert.Equal("stream: OK\0", await Hear(door, Whole(file)));
            Assert.Equal("stream: Eicar-Test-Signature.UNOFFICIAL FOUND\0", await Hear(door, Whole(FakeClamd.Eicar)));
            Assert.Equal("INSTREAM size limit exceeded. ERROR\0", await Hear(door, Whole(new byte[Limit + 1])));
            Assert.Equal("UNKNOWN COMMAND\0", await Hear(door, "zNONSENSE\0"u8.ToArray()));
            Assert.Equal("", await Hear(door, Whole(clean)[..^6])); // whoever goes away in the middle is told nothing
        }
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
