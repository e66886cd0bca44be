namespace BackOnTrack.Web;

/// <summary>
/// A form one of our own pages sent: what stands in it is somebody's words, to be kept and given back. One that another site sent
/// is nobody's words, and must never come back to be sent with a token of ours.
/// </summary>
internal static class OurForm
{
    /// <summary>Whether the request carries one.</summary>
    public static bool IsIn(HttpRequest request) => HttpMethods.IsPost(request.Method) && request.HasFormContentType && IsFromHere(request);

    /// <summary>Whether one of our own pages sent it.</summary>
    private static bool IsFromHere(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site
        ? site == "same-origin" : request.Headers.Origin.ToString() == $"{request.Scheme}://{request.Host}";
}
