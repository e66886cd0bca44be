using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Custody;

/// <summary>What the interface answered.</summary>
internal sealed record ApiAnswer(HttpStatusCode Status, string Type, string Body, string? RetryAfter)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
    public Guid Record => Json.GetProperty("record").GetGuid();
    public IEnumerable<(string Code, string Field)> Errors => Json.GetProperty("errors").EnumerateArray().Select(e => (e.GetProperty("code").GetString()!, e.GetProperty("field").GetString()!));
}

/// <summary>Another system that was let in, with what it has to say at every request.</summary>
internal sealed class AnotherSystem(TestHouse house, Guid id, string secret)
{
    public const string Events = "/api/v1/custody-events";
    private readonly HttpClient _client = house.Client();

    public Guid Id => id;
    public string Secret { get; init; } = secret;

    /// <summary>Let in by the console, which needs no second administrator.</summary>
    public static async Task<AnotherSystem> LetIn(TestHouse house, int unit = World.East, string expires = "2026-12-31") =>
        (await house.As<AskClient, Outcome<Invited>>(act => act.Run(Actor.House, new() { Purpose = "Opdigtet klientsystem", Unit = unit, Expires = DateOnly.Parse(expires, System.Globalization.CultureInfo.InvariantCulture) }, default)))
        .Accepted(out var made, out var no) ? new(house, made.Account, made.Link!.Token) : throw new InvalidOperationException(no[0].Code);

    public Task<ApiAnswer> Says(object what, string? key = "", string? cookie = null) => Send(new StringContent(JsonSerializer.Serialize(what), Encoding.UTF8, "application/json"), key, cookie);

    public async Task<ApiAnswer> Send(HttpContent body, string? key = "", string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new("http://localhost/"), Events)) { Content = body };
        if (Secret.Length > 0) request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{Secret}")));
        if (key is not null) request.Headers.Add("Idempotency-Key", key.Length > 0 ? key : Guid.NewGuid().ToString());
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        using var answer = await _client.SendAsync(request);
        return new(answer.StatusCode, answer.Content.Headers.ContentType?.MediaType ?? "", await answer.Content.ReadAsStringAsync(), answer.Headers.RetryAfter?.ToString());
    }
}
