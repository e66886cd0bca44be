using System.ComponentModel;
using System.Text.Json.Serialization;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using BackOnTrack.Web.Api;

namespace BackOnTrack.Features.Custody;

/// <summary>An event as another system sends it: the words of the file of events, by the same names.</summary>
public sealed record CustodyReport
{
    [Description("The reference of the file.")] public required string Reference { get; init; }
    [Description("status, transfer, restriction, lifting, court_date, court_date_called_off or release.")] public required string Kind { get; init; }
    [Description("Since when, on which day, which day in court is called off, from when a restriction no longer holds, or the expected day of release: an ISO date, 2026-03-24. Left out for a release whose day is not known.")] public string? Day { get; init; }
    [Description("The last day a restriction holds: an ISO date.")] public string? Until { get; init; }
    [Description("remand, sentenced, leave, electronic_tag, parole, released or community.")] public string? Status { get; init; }
    [Description("The establishment's name as it stands in the directory.")] public string? Establishment { get; init; }
    [Description("The wing or unit of that establishment, by its name in the directory.")] public string? Wing { get; init; }
    [Description("What holds, or what is lifted: visits_refused, supervised, letters_read or isolation.")] public string? Restriction { get; init; }
    [Description("court, prosecutor, police or establishment.")][JsonPropertyName("decided_by")] public string? DecidedBy { get; init; }
    [Description("remand_review, trial, judgment, appeal or other. Left out for a day in court that is called off, where only one is set on that day.")] public string? Matter { get; init; }
    [Description("firm, likely or estimate.")] public string? Firmness { get; init; }
    [Description("Why the day of release is not known: not_sentenced_yet, appeal, no_fixed_term, expulsion, not_calculated_yet or not_known_to_me.")] public string? Unknown { get; init; }
}

/// <summary>What other systems can say to this room.</summary>
internal static class CustodyApi
{
    public static async Task Report(HttpContext context, ReportCustody report)
    {
        var stop = context.RequestAborted;
        if (await ApiBody.Words(context, EventFile.Headings) is not { } sent) return;
        if (!sent.Accepted(out var words, out var refusals)) await ApiAnswers.Refuse(context, refusals);
        else if (Missing(context, words) is { Count: > 0 } missing) await ApiAnswers.Refuse(context, missing);
        else if ((await report.Run(context.User.Actor()!, EventFile.Of(1, heading => words.GetValueOrDefault(heading, "")), stop)).Accepted(out var done, out var no))
        {
            context.Response.StatusCode = done.Known ? StatusCodes.Status200OK : StatusCodes.Status201Created;
            await context.Response.WriteAsJsonAsync(done, stop);
        }
        else await ApiAnswers.Refuse(context, no);
    }

    private static List<Refusal> Missing(HttpContext context, IReadOnlyDictionary<string, string> words)
    {
        var missing = new[] { "reference", "kind" }.Where(field => words.GetValueOrDefault(field, "").Length == 0).Select(field => new Refusal("Custody.Refuse.Open", field)).ToList();
        if (context.Request.Headers[ApiDoor.KeyHeader].ToString().Length is 0 or > 200) missing.Add(new("House.Refuse.KeyMissing", ApiDoor.KeyHeader));
        return missing;
    }
}
