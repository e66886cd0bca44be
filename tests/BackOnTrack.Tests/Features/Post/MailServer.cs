using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BackOnTrack.Tests.Features.Post;

/// <summary>A mail server on a free port that speaks SMTP (RFC 5321) and keeps what it was given, line by line.</summary>
internal sealed class MailServer : IDisposable
{
    private readonly TcpListener _door = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly TaskCompletionSource _silence = new();

    public MailServer()
    {
        _door.Start();
        _ = Serve();
    }

    public int Port => ((IPEndPoint)_door.LocalEndpoint).Port;

    /// <summary>Everything that was handed over: envelope and content, as it came over the wire.</summary>
    public ConcurrentQueue<string> Mails { get; } = [];

    /// <summary>Answers every recipient with "mailbox busy".</summary>
    public bool Refuses { get; set; }

    /// <summary>Takes a mail and hangs up before it says so.</summary>
    public bool HangsUp { get; set; }

    /// <summary>Listens to who a mail is for and then says nothing any more, until whoever called has gone.</summary>
    public bool Stalls { get; set; }

    /// <summary>It has fallen silent so.</summary>
    public Task Silence => _silence.Task;

    private async Task Serve()
    {
        while (!_end.IsCancellationRequested) _ = Talk(await _door.AcceptTcpClientAsync(_end.Token));
    }

    private async Task Talk(TcpClient caller)
    {
        using var _ = caller;
        using var heard = new StreamReader(caller.GetStream(), Encoding.UTF8);
        await using var said = new StreamWriter(caller.GetStream(), new ASCIIEncoding()) { NewLine = "\r\n", AutoFlush = true };
        await said.WriteLineAsync("220 post.demo.invalid");
        var mail = new StringBuilder();
        while (await heard.ReadLineAsync(_end.Token) is { } line)
        {
            mail.AppendLine(line);
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            if (verb == "RCPT" && Stalls)
            {
                _silence.TrySetResult();
                continue;
            }
            if (verb == "DATA")
            {
                await said.WriteLineAsync("354 go on");
                while (await heard.ReadLineAsync(_end.Token) is { } text && text != ".") mail.AppendLine(text);
                Mails.Enqueue(mail.ToString());
                mail.Clear();
                if (HangsUp) return;
            }
            await said.WriteLineAsync(verb switch { "RCPT" when Refuses => "450 busy", "QUIT" => "221 goodbye", _ => "250 fine" });
            if (verb == "QUIT") return;
        }
    }

    public void Dispose()
    {
        _end.Cancel();
        _door.Dispose();
        _end.Dispose();
    }
}
