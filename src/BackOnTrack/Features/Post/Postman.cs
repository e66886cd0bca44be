using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace BackOnTrack.Features.Post;

/// <summary>Hands mails to the service's mail server.</summary>
public sealed class Postman(PostRoute route)
{
    /// <summary>The server showed no certificate that proves it is the one of our settings.</summary>
    private const string NotTrusted = "BadCertificate";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Null when the server took it, otherwise a code of why not. The same letter always has the same Message-ID, so that a server can tell it has it already.</summary>
    public async Task<string?> Carry(Guid letter, string address, string subject, string body, CancellationToken stop)
    {
        using var server = new SmtpClient(route.Host, route.Port) { EnableSsl = route.Tls, Credentials = route.User is { } user ? new NetworkCredential(user, route.Password) : null };
        using var mail = new MailMessage(route.From, address, subject, body) { SubjectEncoding = Encoding.UTF8, BodyEncoding = Encoding.UTF8 };
        mail.Headers.Add("Message-ID", $"<{letter:N}@{new Uri(route.Link).Host}>");
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try { await server.SendMailAsync(mail, patience.Token); }
        catch (AuthenticationException) { return NotTrusted; }
        catch (SmtpException fault)
        {
            return fault.GetBaseException() switch
            {
                AuthenticationException => NotTrusted,
                SocketException socket => socket.SocketErrorCode.ToString(),
                _ => fault.StatusCode.ToString(),
            };
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested) { return nameof(SocketError.TimedOut); }
        return null;
    }
}
