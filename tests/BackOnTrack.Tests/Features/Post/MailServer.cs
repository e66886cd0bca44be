using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
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

    /// <summary>What it shows before it goes on in secret (STARTTLS, RFC 3207); without one it speaks in the open.</summary>
    public X509Certificate2? Certificate { get; set; }

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
        if (await Listen(caller.GetStream(), "220 post.demo.invalid", inTheOpen: true) is not { } certificate) return;
        await using var secret = new SslStream(caller.GetStream());
        try { await secret.AuthenticateAsServerAsync(certificate); }
        catch (Exception e) when (e is AuthenticationException or IOException) { return; } // whoever called does not trust it
        await Listen(secret, null, inTheOpen: false);
    }

    /// <summary>Listens until the caller says goodbye, or wants to go on in secret: then the certificate to show.</summary>
    private async Task<X509Certificate2?> Listen(Stream stream, string? greeting, bool inTheOpen)
    {
        using var heard = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        await using var said = new StreamWriter(stream, new ASCIIEncoding(), leaveOpen: true) { NewLine = "\r\n", AutoFlush = true };
        if (greeting is not null) await said.WriteLineAsync(greeting);
        var mail = new StringBuilder();
        while (await heard.ReadLineAsync(_end.Token) is { } line)
        {
            mail.AppendLine(line);
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            if (verb == "EHLO" && inTheOpen && Certificate is not null)
            {
                await said.WriteLineAsync("250-post.demo.invalid\r\n250 STARTTLS");
                continue;
            }
            if (verb == "STARTTLS" && Certificate is { } shown)
            {
                await said.WriteLineAsync("220 go on in secret");
                return shown;
            }
            if (verb == "MAIL" && inTheOpen && Certificate is not null)
            {
                await said.WriteLineAsync("530 not in the open");
                continue;
            }
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
                if (HangsUp) return null;
            }
            await said.WriteLineAsync(verb switch { "RCPT" when Refuses => "450 busy", "QUIT" => "221 goodbye", _ => "250 fine" });
            if (verb == "QUIT") return null;
        }
        return null;
    }

    public void Dispose()
    {
        _end.Cancel();
        _door.Dispose();
        _end.Dispose();
    }
}
