using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BackOnTrack.Tests.Files;

/// <summary>Speaks ClamAV's INSTREAM on a free port, and finds what stands in every scanner's test file.</summary>
internal sealed class FakeClamd : IDisposable
{
    /// <summary>Parted, so that no scanner stumbles over this source.</summary>
    public static readonly byte[] Eicar = Encoding.ASCII.GetBytes(@"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*");

    private readonly Socket _door;
    private readonly CancellationTokenSource _stop = new();
    private readonly string? _path;

    /// <param name="path">Listens at a socket of the machine, as clamd does; without it on a free port.</param>
    public FakeClamd(string? says = null, string? path = null)
    {
        (Says, _path) = (says, path);
        _door = path is null ? new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) : new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        _door.Bind(path is null ? new IPEndPoint(IPAddress.Loopback, 0) : new UnixDomainSocketEndPoint(path));
        _door.Listen();
        _ = Serve();
    }

    public string Where => _path ?? $"127.0.0.1:{((IPEndPoint)_door.LocalEndPoint!).Port}";

    /// <summary>What it answers whatever it gets; null to look.</summary>
    public string? Says { get; }

    /// <summary>Hears everything and never answers.</summary>
    public bool IsSilent { get; set; }

    /// <summary>More than this it does not take: it says so while more is still coming, and closes. The daemon's name for it is StreamMaxLength.</summary>
    public int Limit { get; init; } = int.MaxValue;

    /// <summary>Dies in the middle of its answer.</summary>
    public bool BreaksOff { get; init; }

    /// <summary>What it was sent, piece by piece.</summary>
    public List<int> Pieces { get; } = [];

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                var caller = await _door.AcceptAsync(_stop.Token);
                _ = Answer(new NetworkStream(caller, ownsSocket: true));
            }
        }
        catch (OperationCanceledException) { }
        catch (SocketException) { }
    }

    private async Task Answer(NetworkStream line)
    {
        await using var _ = line;
        var command = new byte[10];
        if (await line.ReadAtLeastAsync(command, command.Length, throwOnEndOfStream: false, _stop.Token) == 0) return;
        if (Encoding.ASCII.GetString(command) != "zINSTREAM\0") { await line.WriteAsync("UNKNOWN COMMAND\0"u8.ToArray(), _stop.Token); return; }
        using var sent = new MemoryStream();
        var length = new byte[4];
        while (true)
        {
            await line.ReadExactlyAsync(length, _stop.Token);
            var next = BinaryPrimitives.ReadInt32BigEndian(length);
            if (next == 0) break;
            if (sent.Length + next > Limit) { await line.WriteAsync("INSTREAM size limit exceeded. ERROR\0"u8.ToArray(), _stop.Token); return; }
            Pieces.Add(next);
            var piece = new byte[next];
            await line.ReadExactlyAsync(piece, _stop.Token);
            sent.Write(piece);
        }
        if (IsSilent) await Task.Delay(Timeout.InfiniteTimeSpan, _stop.Token);
        var found = sent.ToArray().AsSpan().IndexOf(Eicar) >= 0;
        await line.WriteAsync(Encoding.ASCII.GetBytes((Says ?? (found ? "stream: Eicar-Test-Signature.UNOFFICIAL FOUND" : "stream: OK")) + (BreaksOff ? "" : "\0")), _stop.Token);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _door.Dispose();
        if (_path is not null) File.Delete(_path);
        _stop.Dispose();
    }
}
