using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Network;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.People;
using BackOnTrack.Features.Plans;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Network;

/// <summary>Somebody of the network under the mentorship of the address, their words, and what the mentee said.</summary>
/// <param name="Words">What they said about being part of it, newest first.</param>
public sealed record OneOfThem(Mentorship Mentorship, NetworkPerson Person, NetworkPortrait Portrait, IReadOnlyList<NetworkConsent> Words, MenteesWord MenteesWord)
{
    public NetworkConsent? Last => Words.Count > 0 ? Words[0] : null;
    public Standing Standing => new(MenteesWord, Last.Now(), Portrait.IsChild);
    public string At => $"/mentorships/{Mentorship.Id}/network/people/{Person.Id}";
}

/// <summary>What several acts of the room ask.</summary>
internal static class OfTheNetwork
{
    extension(Tx tx)
    {
        /// <summary>Null when mentorship or person are not there or not yours, or the person belongs to somebody else.</summary>
        public async Task<OneOfThem?> OneOfTheNetwork(Guid mentorship, Guid person, CancellationToken stop)
        {
            if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return null;
            tx.About(about.Mentee);
            if (await tx.NetworkPeople.SingleOrDefaultAsync(p => p.Id == person && p.Mentee == about.Mentee, stop) is not { } found) return null;
            if (await tx.NetworkPortraits.SingleOrDefaultAsync(p => p.Id == person, stop) is not { } portrait) return null;
            var words = await tx.NetworkConsents.AsNoTracking().Where(c => c.Person == person).OrderByDescending(c => c.RecordedAt).ThenByDescending(c => c.Id).ToListAsync(stop);
            await tx.Open(words, stop);
            return new(about, found, await tx.Open(portrait, stop), words, await tx.MenteesWordOnContact(about.Mentee, stop));
        }

        /// <summary>What the mentee last said about contacting people: a word of the assessment, and nothing else of it.</summary>
        public async Task<MenteesWord> MenteesWordOnContact(Guid mentee, CancellationToken stop) =>
            await tx.Ask<string?>($"select bot.word_on_contacting({mentee})", stop) is { } word ? Snake.Parse<MenteesWord>(word) : MenteesWord.NotAsked;

        /// <summary>Everybody of a network, by relation, with their last word.</summary>
        public async Task<IReadOnlyList<Known>> KnownPeople(Guid mentee, CancellationToken stop)
        {
            var portraits = await tx.NetworkPortraits.AsNoTracking().Where(p => p.Mentee == mentee).OrderBy(p => p.Id).Take(tx.Programme.Network.MostPeople).ToListAsync(stop);
            await tx.Open(portraits, stop);
            var words = (await tx.NetworkConsents.AsNoTracking().Where(c => c.Mentee == mentee).OrderBy(c => c.RecordedAt).ThenBy(c => c.Id)
                .Select(c => new { c.Person, c.Word }).ToListAsync(stop)).ToLookup(c => c.Person, c => c.Word);
            return [.. portraits.Select(p => new Known(p, words[p.Id].LastOrDefault())).OrderBy(k => k.Portrait.Role).ThenBy(k => k.Portrait.Relation).ThenBy(k => k.Portrait.Id)];
        }

        /// <summary>Who may be invited, and what no paper of a meeting may say.</summary>
        public async Task<MeetingGround> GroundOfMeetings(Mentorship about, CancellationToken stop)
        {
            var word = await tx.MenteesWordOnContact(about.Mentee, stop);
            var guests = (await tx.KnownPeople(about.Mentee, stop)).Select(k => new Guest(k.Portrait.Id, k.Portrait.FirstName.Text, new(word, k.Word, k.Portrait.IsChild)));
            var mentee = await tx.Set<Mentee>().FindVisible(about.Mentee, stop);
            var surname = mentee?.Name.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1) ?? [];
            return new(word, [.. guests], [.. surname, .. await MentorSurnames.Of(tx, about.Id, stop)], tx.Programme.Network);
        }

        /// <summary>What else is planned on the day that was typed, as far as a time was typed too.</summary>
        public async Task<IReadOnlyList<TakenTime>> TakenOn(MeetingInput input, Mentorship about, Guid except, IEnumerable<ITakesTheDay> rooms, CancellationToken stop)
        {
            if (input is not { Date: { } day, Time: not null }) return [];
            var periods = tx.MentorPeriods;
            var mentors = periods.Where(p => p.Mentorship == about.Id && p.Until == null).Select(p => p.Mentor);
            var networks = await tx.NetworkMeetings.Where(m => m.On == day && m.At != null && m.State == NetworkMeetingState.Planned && m.Id != except
                && (m.Mentee == about.Mentee || periods.Any(p => p.Mentorship == m.Mentorship && p.Until == null && mentors.Contains(p.Mentor)))).Select(m => m.At!.Value).ToListAsync(stop);
            var taken = networks.ConvertAll(at => new TakenTime(at, NetworkMeeting.MinutesKeptFree));
            foreach (var room in rooms) taken.AddRange(await room.On(tx, about, day, stop));
            return taken;
        }

        /// <summary>A meeting under the mentorship of the address; its texts are open.</summary>
        public async Task<OneMeeting?> OneMeeting(Guid mentorship, Guid meeting, CancellationToken stop)
        {
            if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return null;
            tx.About(about.Mentee);
            if (await tx.NetworkMeetings.SingleOrDefaultAsync(m => m.Id == meeting && m.Mentee == about.Mentee, stop) is not { } found) return null;
            var invited = await tx.NetworkInvitees.Where(i => i.Meeting == meeting).OrderBy(i => i.Person != null).ThenBy(i => i.Id).ToListAsync(stop);
            var agreed = await tx.NetworkAgreements.AsNoTracking().Where(a => a.Meeting == meeting).OrderBy(a => a.Due).ThenBy(a => a.Id).ToListAsync(stop);
            await tx.Open(agreed, stop);
            return new(about, await tx.Open(found, stop), invited, agreed, await tx.KnownPeople(about.Mentee, stop), tx.Doer.Today);
        }
    }
}

/// <summary>Somebody as lists and the picture show them: first name, relation, role, last word.</summary>
public sealed record Known(NetworkPortrait Portrait, OwnWord Word);

/// <summary>A meeting with those invited and what was agreed.</summary>
/// <param name="Typed">What was typed on its form and not sent.</param>
public sealed record OneMeeting(
    Mentorship Mentorship, NetworkMeeting Meeting, IReadOnlyList<NetworkInvitee> Invited, IReadOnlyList<NetworkAgreement> Agreed, IReadOnlyList<Known> Known, DateOnly Today, Draft? Typed = null)
{
    public string At => $"/mentorships/{Mentorship.Id}/network/meetings/{Meeting.Id}";

    /// <summary>The first name of somebody of the network; null for the mentee.</summary>
    public string? NameOf(Guid? person) => Known.FirstOrDefault(k => k.Portrait.Id == person)?.Portrait.FirstName.Text;
}
