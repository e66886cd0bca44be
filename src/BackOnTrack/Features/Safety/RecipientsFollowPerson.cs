using BackOnTrack.Data;
using BackOnTrack.Domain.People;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.People;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Safety;

/// <summary>
/// Every recipient that was ever given the name is to be told the right one, once each (O23, O34). Of a birthday or a number nobody was:
/// they can not be shared. What was wrong stays out of the words; it stands in the copy they received.
/// </summary>
public sealed class RecipientsFollowPerson(Words words) : IFollowsPerson
{
    public async Task Corrected(Tx tx, PersonCorrection correction, PersonFacts now, CancellationToken stop)
    {
        if (!correction.Changes(PersonPart.Name)) return;
        var right = new SharedWords(words, tx.Programme.Safety.Language)["Safety.Shared.NameIs", now.Name];
        tx.AddRange(RecipientNotice.ToEach(await tx.Received(correction.Mentee, ShareFact.Name, stop), NoticeCause.Correction, correction.Id, right, tx.Actor.Account, tx.Now));
    }
}
