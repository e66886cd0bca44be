namespace BackOnTrack.Features.Accounts;

/// <summary>The name somebody signs in with, for the label in their authenticator app; null when there is no such account any more.</summary>
public sealed class NameOfAccount(Keyring ring)
{
    public Task<string?> Run(Guid account, CancellationToken stop) => ring.Work(async () =>
        (await ring.Ask("select user_name from bot.account where id = $1 and disabled is null", r => r.GetString(0), stop, account)).FirstOrDefault(), stop);
}
