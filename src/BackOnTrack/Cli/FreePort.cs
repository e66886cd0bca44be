using System.Net;
using System.Net.Sockets;

namespace BackOnTrack.Cli;

/// <summary>A port for a server that was not told one: the same one every day, as long as nobody else has it.</summary>
internal static class FreePort
{
    private const int First = 5080, Last = 5180;

    public static int Or(int wanted)
    {
        if (wanted != 0) return Wanted(wanted);
        for (var port = First; port < Last; port++)
            if (IsFree(port)) return port;
        throw new Stumble($"No port between {First} and {Last} is free: name one with --port N.");
    }

    /// <summary>The port somebody asked for; 0 is none in particular. A port that is taken is said before anything is made.</summary>
    public static int Wanted(int port) =>
        port == 0 || IsFree(port) ? port : throw new Stumble($"Port {port} is taken: name another with --port N, or none, and a free one is found.");

    private static bool IsFree(int port)
    {
        using var trial = new TcpListener(IPAddress.Loopback, port);
        try { trial.Start(); }
        catch (SocketException) { return false; }
        return true;
    }
}
