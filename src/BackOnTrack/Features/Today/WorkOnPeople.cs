using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.People;
using BackOnTrack.Domain.Privacy;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Today;

/// <summary>Files that were opened in an emergency and that nobody else has looked at, by the name of whoever opened them: whoever protects data knows nobody else. Files whose keeping is to be looked at. Proposals to erase a file, for the second person.</summary>
internal static class WorkOnPeople
{
    public static readonly Work[] All =
    [
        new("OpeningToReview", [Role.DataProtection, Role.Coordinator], (tx, today) => tx.Set<EmergencyOpening>().Where(o => o.ReviewedAt == null && o.Account != tx.Actor.Account)
                .Select(o => new WorkRow
                {
                    Record = o.Id, Due = ServiceDay.Of(o.ReviewBy, Clock.Zone.Id), About = ServiceDay.Of(o.OpenedAt, Clock.Zone.Id),
                    Label = tx.Set<Account>().Where(a => a.Id == o.Account).Select(a => a.DisplayName).FirstOrDefault(),
                }),
            row => $"/emergency-openings/{row.Record}"),

        new("FileToReview", [Role.Coordinator], (tx, today) => tx.Set<Mentee>().Where(m => m.ReviewDue <= today && tx.Set<Inquiry>().Any(i => i.Mentee == m.Id && i.State != InquiryState.Draft))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Id, Due = m.ReviewDue }),
            row => $"/mentees/{row.Record}/keeping"),

        new("ErasureToDecide", [Role.DataProtection, Role.Coordinator], (tx, today) => tx.Set<ErasureProposal>().Where(p => p.State == ErasureState.Open && p.ProposedBy != tx.Actor.Account)
                .Select(p => new WorkRow { Record = p.Id, Due = ServiceDay.Of(p.ProposedAt, Clock.Zone.Id).AddDays(ErasureProposal.DaysToDecide), About = ServiceDay.Of(p.ProposedAt, Clock.Zone.Id), Label = p.Reference }),
            row => $"/erasure-proposals/{row.Record}"),
    ];
}
