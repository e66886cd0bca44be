using BackOnTrack.Data;
using BackOnTrack.Features.Accounts;

namespace BackOnTrack.Web;

/// <summary>
/// A bug: the answer is 500 with an id, and the log line holds the id and the kind of the fault, never anybody's data. What was
/// typed is kept for its sender in a transaction of its own, and the page of words leads to it.
/// </summary>
public sealed partial class LastResort(RequestDelegate next, ILogger<LastResort> log)
{
    /// <summary>Where the page of words finds what was typed and kept.</summary>
    public const string KeptForm = "kept form";

    /// <summary>Longer nobody waits for a page that only says sorry.</summary>
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(5);

    public async Task Invoke(HttpContext context, RequestTrace trace)
    {
        try { await next(context); }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested) { }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            Say(log, trace.Id, fault.GetType().FullName!, string.Join(" < ", Frames(fault)));
            context.Response.Clear();
            Headers.Say(context);
            context.Items[nameof(RequestTrace)] = trace.Id;
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.OnStarting(StillOurFault, context); // whatever the page of words makes of it, and before the first byte
            if (Api.ApiAnswers.IsAsked(context))
            {
                await Api.ApiAnswers.Say(context, StatusCodes.Status500InternalServerError);
                return;
            }
            context.Items[KeptForm] = await Kept(context);
            context.SetEndpoint(null);
            context.Request.RouteValues.Clear();
            context.Request.Method = HttpMethods.Get;
            context.Request.Path = "/our-fault";
            await SayInWords(context);
        }
    }

    /// <summary>What breaks the page of words too would else reach the server, which writes down its message and answers without a header of ours.</summary>
    private async Task SayInWords(HttpContext context)
    {
        try { await next(context); }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            NotSaid(log, fault.GetType().FullName!);
            context.Response.Clear();
            Headers.Say(context);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    /// <summary>What was typed, kept, if it was a form of a page of ours; what breaks here too must not hide the answer. A script keeps what it has.</summary>
    private async Task<Guid?> Kept(HttpContext context)
    {
        var request = context.Request;
        if (!OurForm.IsIn(request) || context.User.Actor() is not { } actor) return null;
        if (request.Headers["Sec-Fetch-Mode"].ToString() is { Length: > 0 } mode and not "navigate") return null;
        try
        {
            using var enough = new CancellationTokenSource(patience);
            return await context.RequestServices.GetRequiredService<FormKeeper>().KeepAny(context, actor.Account, enough.Token);
        }
        catch (Exception fault)
        {
            NotKept(log, fault.GetType().FullName!);
            return null;
        }
    }

    private static Task StillOurFault(object context)
    {
        ((HttpContext)context).Response.StatusCode = StatusCodes.Status500InternalServerError;
        return Task.CompletedTask;
    }

    /// <summary>Where it happened. The message stays out: it may quote a value.</summary>
    private static IEnumerable<string> Frames(Exception fault) =>
        (fault.StackTrace ?? "").Split('\n').Where(l => l.Contains("BackOnTrack", StringComparison.Ordinal)).Take(6).Select(l => l.Trim());

    [LoggerMessage(Level = LogLevel.Error, Message = "Fault {Id}: {Kind} {Where}")]
    private static partial void Say(ILogger log, Guid id, string kind, string where);

    [LoggerMessage(Level = LogLevel.Error, Message = "The page that says so broke too: {Kind}")]
    private static partial void NotSaid(ILogger log, string kind);

    [LoggerMessage(Level = LogLevel.Error, Message = "What was typed could not be kept: {Kind}")]
    private static partial void NotKept(ILogger log, string kind);
}
