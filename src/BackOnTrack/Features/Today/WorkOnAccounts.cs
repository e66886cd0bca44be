using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Today;

/// <summary>Rights another administrator asked for, and alarms nobody has looked at. Nobody's case is in either.</summary>
internal static class WorkOnAccounts
{
    /// <summary>Days a request may wait.</summary>
    private const int ToDecide = 3;

    public static readonly Work[] All =
    [
        new("RightsToDecide", [Role.Administrator], (tx, today) => tx.Set<RightsRequest>().Where(r => r.Answer == null && r.AskedBy != tx.Actor.Account && r.Account != tx.Actor.Account)
                .Select(r => new WorkRow
                {
                    Record = r.Id, About = ServiceDay.Of(r.AskedAt, Clock.Zone.Id), Due = ServiceDay.Of(r.AskedAt, Clock.Zone.Id).AddDays(ToDecide),
                    Label = r.Name ?? tx.Set<Account>().Where(a => a.Id == r.Account).Select(a => a.DisplayName).FirstOrDefault(),
                }),
            row => $"/accounts/requests/{row.Record}"),

        new("AlarmToLookAt", [Role.Administrator, Role.DataProtection], (tx, today) => tx.Set<Alarm>().Where(a => a.SeenAt == null)
                .Select(a => new WorkRow
                {
                    Record = a.Id, Due = ServiceDay.Of(a.First, Clock.Zone.Id),
                    Label = tx.Set<Account>().Where(x => x.Id == a.Account).Select(x => x.DisplayName).FirstOrDefault() ?? "?",
                }),
            row => "/alarms"),
    ];
}
