using BackOnTrack.Web;

namespace BackOnTrack.Features.Accounts;

/// <summary>Where somebody goes who has just signed in: to what was kept for them, to what they should know, then to where they wanted.</summary>
public sealed class Arrival(Keyring ring)
{
    public Task<string> Next(Guid account, string to, CancellationToken stop) => ring.Work(async () =>
    {
        var kept = await ring.Ask("select id from bot.kept_form where account = $1 and expires > $2 order by id desc limit 2", r => r.GetGuid(0), stop, account, ring.Now);
        if (kept.Count > 0) return kept.Count == 1 ? $"/kept/{kept[0]}" : "/kept";
        var news = await ring.Ask("select 1 from bot.account_notice where account = $1 and seen is null limit 1", r => 1, stop, account);
        return news.Count > 0 ? $"/account/notices?to={Uri.EscapeDataString(LocalPath.Of(to))}" : LocalPath.Of(to);
    }, stop);
}
