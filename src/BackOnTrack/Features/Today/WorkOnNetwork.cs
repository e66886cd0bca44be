using BackOnTrack.Domain;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Network;

namespace BackOnTrack.Features.Today;

/// <summary>The mentee's own people: meetings that come or have to be written up, what was agreed and is late, and who has not been asked.</summary>
internal static class WorkOnNetwork
{
    public static readonly Work[] All =
    [
        new("NetworkMeetingDue", [Role.Mentor, Role.Coordinator], (tx, today) => tx.NetworkMeetings.Where(m => m.State == NetworkMeetingState.Planned && m.On <= today.AddDays(tx.Programme.Work.Ahead))
                .Select(m => new WorkRow { Record = m.Id, Within = m.Mentorship, Mentee = m.Mentee, About = m.On, Due = m.On }),
            row => $"/mentorships/{row.Within}/network/meetings/{row.Record}"),

        new("NetworkAgreementLate", [Role.Mentor, Role.Coordinator], (tx, today) => tx.NetworkAgreements.Where(a => a.State == AgreementState.Open && a.Due < today)
                .Select(a => new WorkRow { Record = a.Id, Within = a.Mentorship, Mentee = a.Mentee, About = a.Due, Due = a.Due }),
            row => $"/mentorships/{row.Within}/network/agreements/{row.Record}"),

        // Their own word, not the mentee's: whoever is written down learns of it within two weeks. Only while somebody works with the file.
        new("NetworkWordMissing", [Role.Mentor, Role.Coordinator], (tx, today) =>
            {
                var running = tx.Mentorships;
                return from p in tx.NetworkPeople where !tx.Set<NetworkConsent>().Any(c => c.Person == p.Id)
                       join m in running on p.Mentee equals m.Mentee where m.Due != null
                       select new WorkRow { Record = p.Id, Within = m.Id, Mentee = p.Mentee, About = p.AddedOn, Due = p.AddedOn.AddDays(tx.Programme.Network.DaysToAsk) };
            },
            row => $"/mentorships/{row.Within}/network/people/{row.Record}/consent"),
    ];
}
