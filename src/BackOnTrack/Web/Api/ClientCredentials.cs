using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Npgsql;

namespace BackOnTrack.Web.Api;

/// <summary>
/// Another system says who it is with every request: the client's id and its secret, as HTTP Basic. Behind it stands a sign-in like
/// everybody's, which every unit of work asks; a browser's cookie says nothing here.
/// </summary>
public sealed class ClientCredentials(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, NpgsqlDataSource source, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string Name = "client";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Said() is not var (client, secret)) return AuthenticateResult.NoResult();
        await using var ask = source.CreateCommand("select bot.client_signs_in($1, $2, $3)");
        ask.Parameters.Add(new() { Value = client });
        ask.Parameters.Add(new() { Value = OneTimeLink.HashOf(secret) });
        ask.Parameters.Add(new() { Value = clock.GetUtcNow().UtcDateTime });
        return await ask.ExecuteScalarAsync(Context.RequestAborted) is Guid signIn
            ? AuthenticateResult.Success(new(SignedIn.Principal(client, signIn, Role.ApiClient, [], "", Languages.Neutral), Name))
            : AuthenticateResult.Fail("Unknown client, wrong secret, expired or ended.");
    }

    private (Guid Client, string Secret)? Said()
    {
        if (!AuthenticationHeaderValue.TryParse(Request.Headers.Authorization, out var said) || !"Basic".Equals(said.Scheme, StringComparison.OrdinalIgnoreCase) || said.Parameter is null) return null;
        var bytes = new byte[said.Parameter.Length];
        if (!Convert.TryFromBase64String(said.Parameter, bytes, out var length)) return null;
        return Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [var id, var secret] && Guid.TryParse(id, out var client) ? (client, secret) : null;
    }
}
