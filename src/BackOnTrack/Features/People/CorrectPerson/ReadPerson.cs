using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.People;

/// <summary>Who somebody is as it stands.</summary>
/// <param name="Last">The last correction, for whoever asks who was faster.</param>
/// <param name="WhyNot">Why it is not corrected here; null where it can be.</param>
public sealed record PersonSheet(Guid Mentee, string Reference, PersonFacts Stands, uint Version, Guid? Last, Refusal? WhyNot);

/// <summary>What stands of a person, for the form that puts it right.</summary>
public sealed class ReadPerson(Database db)
{
    public Task<Outcome<PersonSheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<PersonSheet>(actor, Act.PersonCorrect, async tx =>
    {
        if (await tx.Mentees.FindVisible(id, stop) is not { } mentee) return Refusal.NotFound;
        var last = await tx.PersonCorrections.Where(c => c.Mentee == id).OrderByDescending(c => c.CorrectedAt).ThenByDescending(c => c.Id).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(stop);
        var stands = await tx.FactsOf(mentee, stop);
        tx.Saw(Act.PersonCorrect, id);
        return new PersonSheet(id, mentee.Reference, stands, mentee.Version, last, await tx.IsDraft(id, stop) ? new Refusal("People.Refuse.StillDraft") : null);
    }, stop);
}

/// <summary>What is known of a person. The inquiries are asked as words of the database: this room comes before theirs and does not know it.</summary>
internal static class WhoSomebodyIs
{
    extension(Tx tx)
    {
        /// <summary>The file is still nothing but the draft of an inquiry.</summary>
        public Task<bool> IsDraft(Guid mentee, CancellationToken stop) => tx.Ask<bool>($"select bot.is_draft({mentee})", stop);

        /// <summary>Name, birthday and number; the number that an inquiry gave where the file has none of its own.</summary>
        public async Task<PersonFacts> FactsOf(Mentee mentee, CancellationToken stop) =>
            new(mentee.Name.Text, mentee.BornOn, mentee.Registration?.Text ?? await tx.NumberGiven(mentee.Id, stop));

        private async Task<string?> NumberGiven(Guid mentee, CancellationToken stop)
        {
            var given = await tx.Database.SqlQuery<Given>($"""
                select i.id as "Id", i.registration as "Number", k.wrapped as "Wrapped" from bot.inquiry i join bot.file_key k on k.owner = i.mentee
                where i.mentee = {mentee} and i.state <> 'draft' and i.registration is not null order by i.received_on desc, i.id desc limit 1
                """).ToListAsync(stop);
            return given is [var latest] ? tx.Open(mentee, latest.Wrapped, "inquiry", "registration", latest.Id, Sealed.From(latest.Number)) : null;
        }
    }

    private sealed record Given(Guid Id, byte[] Number, byte[] Wrapped);
}
