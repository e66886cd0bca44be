namespace BackOnTrack.Features.Post;

/// <summary>
/// The mail server the service lends us, from <c>Post__Host</c>, <c>Post__Port</c> (587), <c>Post__Tls</c> (true), <c>Post__From</c>,
/// <c>Post__User</c>, <c>Post__Password</c>, and <c>Post__Link</c>, the address people open the house by. Without a host no mail leaves.
/// </summary>
public sealed record PostRoute(string Host, int Port, bool Tls, string From, string? User, string? Password, string Link)
{
    public bool IsThere => Host.Length > 0;

    /// <summary>Refuses to start with half a route: mail that cannot leave would be noticed too late.</summary>
    public static PostRoute In(IConfiguration? settings)
    {
        var post = settings?.GetSection("Post");
        var route = new PostRoute(post?["Host"] ?? "", post?.GetValue("Port", 587) ?? 0, post?.GetValue("Tls", true) ?? true, post?["From"] ?? "", post?["User"], post?["Password"], post?["Link"] ?? "");
        return !route.IsThere || (route.From.Contains('@', StringComparison.Ordinal) && Uri.IsWellFormedUriString(route.Link, UriKind.Absolute)) ? route
            : throw new InvalidOperationException("Post__Host is set, but not who the mail comes from (Post__From) or where it leads (Post__Link, a whole address).");
    }
}
