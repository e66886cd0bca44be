using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Post;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Features.Post;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Today;

/// <summary>Mails the mail server would not take, and units where none reaches anybody.</summary>
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

        new("NobodyHears", [Role.Coordinator], (tx, today) =>
            {
                var (unheard, units) = (tx.Database.SqlQuery<int>($"select bot.units_nobody_hears({nameof(CarryPostRegularly)}) as \"Value\""), tx.Set<Unit>());
                return tx.Set<AccountRole>().Where(r => r.Account == tx.Actor.Account && r.Role == Role.Coordinator && r.Until == null && r.Unit != null && unheard.Contains(r.Unit.Value))
                    .Select(r => new WorkRow { Record = r.Id, Label = units.Where(u => u.Id == r.Unit).Select(u => u.Name).FirstOrDefault(), Due = today });
            },
            _ => "/account/mail"),
    ];
}
