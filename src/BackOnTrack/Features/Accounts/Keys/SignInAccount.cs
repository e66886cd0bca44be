using Microsoft.AspNetCore.Identity;

namespace BackOnTrack.Features.Accounts;

/// <summary>An account with what proves who uses it. Only this room's own context knows it; the rest of the house knows <see cref="Account"/>.</summary>
public sealed class SignInAccount : IdentityUser<Guid>
{
    public string DisplayName { get; set; } = "";
    public string Language { get; set; } = "en";
    public DateTimeOffset? Disabled { get; set; }
}
