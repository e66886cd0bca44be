using BackOnTrack.Data;
using BackOnTrack.Domain.Post;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Today;

/// <summary>Mails the mail server would not take.</summary>
internal static class WorkOnPost
{
    public static readonly Work[] All =
    [
        new("PostGivenUp", [Role.Administrator], (tx, today) => tx.Set<Letter>().Where(l => l.State == LetterState.GivenUp)
                .Select(l => new WorkRow
                {
                    Record = l.Id, Due = ServiceDay.Of(l.MadeAt, Clock.Zone.Id),
                    Label = tx.Set<Account>().Where(a => a.Id == l.Account).Select(a => a.DisplayName).FirstOrDefault(),
                }),
            row => "/post"),
    ];
}
