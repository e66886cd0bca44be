namespace BackOnTrack.Web;

/// <summary>Where to go on after signing in: an address of this house, or the start page. Never anybody else's.</summary>
public static class LocalPath
{
    public static string Of(string? wish) => wish is { Length: > 0 and < 500 } && wish[0] == '/' && !wish.Any(char.IsControl) && !wish.Contains('\\')
        && (wish.Length == 1 || wish[1] != '/') && !Leads(wish, "/sign-in") && !Leads(wish, "/sign-out") ? wish : "/";

    /// <summary>Where a form of ours was going, to be sent there again: any address of this house.</summary>
    public static string Form(string path) => path.StartsWith("//", StringComparison.Ordinal) || path.Contains('\\') ? "/" : path;

    /// <summary>Signing in leads nowhere near signing in again.</summary>
    private static bool Leads(string wish, string to) => wish.StartsWith(to, StringComparison.OrdinalIgnoreCase);
}
