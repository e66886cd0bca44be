using System.Buffers.Binary;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace BackOnTrack.Files;

/// <summary>
/// The part of ClamAV's protocol that is needed: <c>INSTREAM</c>, pieces with their length before them, an empty piece at the
/// end, one line back. Only <c>stream: OK</c> is a yes; a finding is a no, and an error or silence is none either.
/// </summary>
internal static class Clamd
{
    private const int Piece = 64 * 1024, LongestAnswer = 1024;

    /// <param name="where">The path of a socket, or <c>host:port</c>.</param>
    public static async Task<ScanAnswer> Says(string where, byte[] file, CancellationToken stop)
    {
        using var socket = await Reach(where, stop);
        await using var line = new NetworkStream(socket);
        await line.WriteAsync("zINSTREAM\0"u8.ToArray(), stop);
        try
        {
            var length = new byte[4];
            for (var at = 0; at < file.Length; at += Piece)
            {
                var piece = file.AsMemory(at, Math.Min(Piece, file.Length - at));
                BinaryPrimitives.WriteInt32BigEndian(length, piece.Length);
                await line.WriteAsync(length, stop);
                await line.WriteAsync(piece, stop);
            }
            await line.WriteAsync(new byte[4], stop);
        }
        catch (IOException) { } // it may answer before it has read all: too large, or found
        return await Answer(line, stop) switch
        {
            "stream: OK" => ScanAnswer.Clean,
            var said when said.StartsWith("stream: ", StringComparison.Ordinal) && said.EndsWith(" FOUND", StringComparison.Ordinal) => ScanAnswer.Harmful,
            _ => ScanAnswer.Unsure,
        };
    }

    private static async Task<Socket> Reach(string where, CancellationToken stop)
    {
        var socket = where.StartsWith('/') ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (where.StartsWith('/')) await socket.ConnectAsync(new UnixDomainSocketEndPoint(where), stop);
            else await socket.ConnectAsync(where[..where.LastIndexOf(':')], int.Parse(where[(where.LastIndexOf(':') + 1)..], CultureInfo.InvariantCulture), stop);
            return socket;
        }
        catch { socket.Dispose(); throw; }
    }

    private static async Task<string> Answer(NetworkStream line, CancellationToken stop)
    {
        var (said, read) = (new byte[LongestAnswer], 0);
        while (read < said.Length && await line.ReadAsync(said.AsMemory(read), stop) is > 0 and var more)
        {
            read += more;
            if (said.AsSpan(0, read).IndexOf((byte)0) is >= 0 and var end) return Encoding.ASCII.GetString(said, 0, end);
        }
        return ""; // an answer that breaks off is none, whatever it began with
    }
}
