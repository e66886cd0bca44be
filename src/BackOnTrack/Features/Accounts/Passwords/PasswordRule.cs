using BackOnTrack.Domain;

namespace BackOnTrack.Features.Accounts;

/// <summary>
/// Long, and not among what everybody tries first. No rule about kinds of characters, no forced change. The list ships
/// with the program, because the network may be closed.
/// </summary>
public sealed class PasswordRule
{
    public const int Shortest = 12, Longest = 200;

    private readonly CommonWords _common = CommonWords.Shipped();

    /// <summary>Why a password is refused, or null. What belongs to the person (name, address) is no secret either.</summary>
    public Refusal? Check(string password, params ReadOnlySpan<string?> own)
    {
        if (password.Length < Shortest) return new("Accounts.Refuse.PasswordShort", "Password", [Shortest]);
        if (password.Length > Longest) return new("Accounts.Refuse.PasswordLong", "Password", [Longest]);
        return _common.Guesses(password, own) < CommonWords.Enough ? new("Accounts.Refuse.PasswordCommon", "Password") : null;
    }
}
