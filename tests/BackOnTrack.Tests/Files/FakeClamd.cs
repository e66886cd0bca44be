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

    private readonly TcpListener _door = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();

    public FakeClamd(string? says = null)
    {
        _door.Start();
        Says = says;
        _ = Serve();
    }

    public string Where => $"127.0.0.1:{((IPEndPoint)_door.LocalEndpoint).Port}";

    /// <summary>What it answers whatever it gets; null to look.</summary>
    public string? Says { get; }

    /// <summary>What it was sent, piece by piece.</summary>
    public List<int> Pieces { get; } = [];

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var caller = await _door.AcceptTcpClientAsync(_stop.Token);
                await Answer(caller.GetStream());
            }
        }
        catch (OperationCanceledException) { }
        catch (SocketException) { }
    }

    private async Task Answer(NetworkStream line)
    {
        var command = new byte[10];
        await line.ReadExactlyAsync(command, _stop.Token);
        if (Encoding.ASCII.GetString(command) != "zINSTREAM\0") { await line.WriteAsync("UNKNOWN COMMAND\0"u8.ToArray(), _stop.Token); return; }
        using var sent = new MemoryStream();
        var length = new byte[4];
        while (true)
        {
            await line.ReadExactlyAsync(length, _stop.Token);
            var next = BinaryPrimitives.ReadInt32BigEndian(length);
            if (next == 0) break;
            Pieces.Add(next);
            var piece = new byte[next];
            await line.ReadExactlyAsync(piece, _stop.Token);
            sent.Write(piece);
        }
        var found = sent.ToArray().AsSpan().IndexOf(Eicar) >= 0;
        await line.WriteAsync(Encoding.ASCII.GetBytes((Says ?? (found ? "stream: Eicar-Test-Signature FOUND" : "stream: OK")) + "\0"), _stop.Token);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _door.Stop();
        _stop.Dispose();
    }
}
