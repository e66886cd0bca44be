using BackOnTrack.Data;

namespace BackOnTrack.Web;

/// <summary>A bug: the answer is 500 with an id, and the log line holds the id and the kind of the fault, never anybody's data.</summary>
public sealed partial class LastResort(RequestDelegate next, ILogger<LastResort> log)
{
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
            context.SetEndpoint(null);
            context.Request.RouteValues.Clear();
            context.Request.Method = HttpMethods.Get;
            context.Request.Path = "/our-fault";
            await next(context);
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
}
