using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Research;
using BackOnTrack.Features.Research;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Today;

/// <summary>Research files that wait for a second person, and copies that are to be deleted elsewhere.</summary>
internal static class WorkOnResearch
{
    /// <summary>Days a request may wait.</summary>
    private const int ToDecide = 7;

    /// <summary>How long before its day a deletion shows itself.</summary>
    private const int Ahead = 14;

    public static readonly Work[] All =
    [
        new("ResearchToDecide", [Role.DataProtection], (tx, today) => tx.ResearchRequests.Where(r => r.State == ResearchState.Requested && r.RequestedBy != tx.Actor.Account)
                .Select(r => new WorkRow { Record = r.Id, Label = r.Project, Due = ServiceDay.Of(r.RequestedAt, Clock.Zone.Id).AddDays(ToDecide) }),
            row => $"/research/{row.Record}/decide"),

        new("ResearchToDelete", [Role.Evaluator, Role.DataProtection], (tx, today) => tx.ResearchRequests.Where(r => r.DeleteBy <= today.AddDays(Ahead) && r.DeletedOn == null)
                .Select(r => new WorkRow { Record = r.Id, Label = r.Project, Due = r.DeleteBy!.Value }),
            row => $"/research/{row.Record}/deleted"),
    ];
}
