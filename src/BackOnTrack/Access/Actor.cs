using BackOnTrack.Domain;

namespace BackOnTrack.Access;

/// <summary>Who acts, and under which hat. Nobody acts without one.</summary>
/// <param name="Account">The account's id.</param>
/// <param name="Hat">The role worn just now; the database checks that the account still has it.</param>
/// <param name="SignIn">The sign-in this request rides on; empty for the machine's own acts.</param>
public sealed record Actor(Guid Account, Role Hat, Guid SignIn = default)
{
    /// <summary>Jobs, migrations and verbs of the command line.</summary>
    public static readonly Actor House = new(new Guid("00000000-0000-0000-0000-00000000b070"), Role.System);
}
