using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>Somebody to be told, and as what.</summary>
internal sealed record ToTell(string Function, Guid Account);

/// <summary>Who is told of an incident or a duty, and how it reaches them: once each, by a notice that names nobody.</summary>
internal static class TellingPeople
{
    extension(Tx tx)
    {
        /// <summary>Who answers for these functions in a file at this moment.</summary>
        public Task<List<ToTell>> ToBeTold(Guid mentee, IEnumerable<TellFunction> functions, CancellationToken stop)
        {
            string[] words = [.. functions.Select(f => Snake.Of(f))];
            return tx.Database.SqlQuery<ToTell>($"""select function as "Function", account as "Account" from bot.to_be_told({mentee}, {words})""").ToListAsync(stop);
        }

        /// <summary>How a category is told today: as somebody set it last, else as the pack begins.</summary>
        public async Task<IncidentTelling> TellingOf(IncidentCategory category, CancellationToken stop) =>
            await tx.IncidentTellings.AsNoTracking().Where(t => t.Category == category).OrderByDescending(t => t.SetAt).ThenByDescending(t => t.Id).FirstOrDefaultAsync(stop)
            ?? IncidentTelling.Usual(category, tx.Programme.Safety);

        /// <summary>Asks the functions of one step. The security office gets its notice and no way into the file.</summary>
        public async Task TellOf(Incident it, int? establishment, IEnumerable<TellFunction> functions, NoticeKind kind, CancellationToken stop)
        {
            var (people, asked) = (await tx.ToBeTold(it.Mentee, functions, stop), await tx.Asked(it.Id, stop));
            if (people.Any(p => Is(p, TellFunction.Security))) tx.Add(IncidentNotice.Of(it, establishment, tx.Now));
            foreach (var person in people.Where(p => p.Account != it.ReportedBy && asked.Add(p.Account)))
                if (Is(person, TellFunction.Security)) tx.Tell(person.Account, kind, "/security/incidents");
                else if (Is(person, TellFunction.Administrator)) tx.Tell(person.Account, kind, "/");
                else
                {
                    tx.Add(SafetyCall.About(it, person.Account, tx.Now));
                    tx.Tell(person.Account, kind, $"/mentorships/{it.Mentorship}/incidents/{it.Id}");
                }
        }

        /// <summary>The same for a duty to act: whoever asked does not ask themselves, and security has no part in it. False when nobody was there who can answer.</summary>
        public async Task<bool> TellOf(Duty it, IEnumerable<TellFunction> functions, NoticeKind kind, CancellationToken stop)
        {
            var (people, asked) = (await tx.ToBeTold(it.Mentee, functions.Except([TellFunction.Security]), stop), await tx.Asked(it.Id, stop));
            foreach (var person in people.Where(p => p.Account != it.AskedBy && asked.Add(p.Account)))
                if (Is(person, TellFunction.Administrator)) tx.Tell(person.Account, kind, "/");
                else
                {
                    tx.Add(SafetyCall.About(it, person.Account, tx.Now));
                    tx.Tell(person.Account, kind, $"/mentorships/{it.Mentorship}/duties/{it.Id}");
                }
            return people.Exists(p => p.Account != it.AskedBy && !Is(p, TellFunction.Administrator));
        }

        /// <summary>Who would be asked about a duty by the actor, and can answer.</summary>
        public async Task<List<Guid>> WhoCanAnswer(Guid mentee, IEnumerable<TellFunction> functions, CancellationToken stop) =>
            [.. (await tx.ToBeTold(mentee, functions.Except([TellFunction.Security, TellFunction.Administrator]), stop)).Select(p => p.Account).Where(a => a != tx.Actor.Account).Distinct()];

        /// <summary>The actor has answered what was asked of them.</summary>
        public async Task Answered(Guid subject, CancellationToken stop)
        {
            if (await tx.SafetyCalls.SingleOrDefaultAsync(c => c.Subject == subject && c.Account == tx.Actor.Account, stop) is { } call) call.Acknowledge(tx.Now);
        }

        private Task<HashSet<Guid>> Asked(Guid subject, CancellationToken stop) => tx.SafetyCalls.Where(c => c.Subject == subject).Select(c => c.Account).ToHashSetAsync(stop);
    }

    private static bool Is(ToTell person, TellFunction function) => person.Function == Snake.Of(function);
}
