using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Custody;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Release;

/// <summary>One person's way out as its pages show it.</summary>
/// <param name="Names">Who said of a point that it is done, by account.</param>
/// <param name="Typed">What was typed on the form it is read for, and not sent.</param>
public sealed record ReleaseSheet(
    Mentorship Mentorship, string Mentee, string Reference, string Language, ReleasePath? Path, IReadOnlyList<ReleaseItem> Items, GatePlan? Gate, IReadOnlyList<ReleaseMeeting> Meetings,
    IReadOnlyList<ReleaseContact> Contacts, ReleaseHandover? Handover, IReadOnlyDictionary<Guid, string> Names, IReadOnlyCollection<string> NeverOnPaper, DateOnly Today,
    Draft? Typed = null)
{
    /// <summary>Every writing about the contact its form is about, in their order.</summary>
    public IReadOnlyList<ReleaseContactEntry> Entries { get; init; } = [];

    /// <summary>What was written last, and stands.</summary>
    public ReleaseContactEntry? LastEntry => Entries is [.., var last] ? last : null;

    /// <summary>Why this reader cannot say the contact of its form otherwise, as the key of a text; null where they can.</summary>
    public string? WhyNotCorrected(ReleaseContact contact, Guid reader) =>
        Mentorship.IsClosed ? "Release.Refuse.Ended" : contact.HeldOn is null ? "Release.Refuse.NotHeldYet" : LastEntry?.IsCorrectedBy(reader) == false ? "Release.Refuse.NotTheWriter" : null;

    public DateTimeOffset Now { get; init; }

    /// <summary>Since when the mentee is on remand, as custody says it; null when not.</summary>
    public DateOnly? RemandSince { get; init; }

    /// <summary>Since when custody says itself that the mentee is out; null where it does not, and where nobody has said so here.</summary>
    public DateOnly? OutInCustodySince { get; init; }

    /// <summary>Releases that were written down and never were, the newest first.</summary>
    public IReadOnlyList<ReleaseTakenBack> TakenBack { get; init; } = [];

    /// <summary>The last address made for the point its form is about.</summary>
    public ReleaseLink? Link { get; init; }
    public string At => $"/mentorships/{Mentorship.Id}/release";
    public bool IsReleased => Path?.ReleasedOn is not null;

    /// <summary>The day is here, and nobody has yet said that they came out.</summary>
    public bool IsToday => !IsReleased && (Path?.ReleaseOn ?? Mentorship.ReleaseOn) is { } day && day <= Today;
    public IEnumerable<ReleaseItem> Ours => Items.Where(i => i.IsOpen && !i.IfWished && !i.IsOthers);
    public IEnumerable<ReleaseItem> Others => Items.Where(i => i.IsOpen && !i.IfWished && i.IsOthers);
    public IEnumerable<ReleaseItem> Wishes => Items.Where(i => i.IsOpen && i.IfWished);
    public IEnumerable<ReleaseItem> Settled => Items.Where(i => !i.IsOpen);
    public ReleaseStanding Standing => ReleaseStanding.Of(Items);
}

/// <summary>Reads the way out; also what every form of the room reads.</summary>
public sealed class ReadRelease(Database db)
{
    /// <summary>Meetings shown; one or two is usual.</summary>
    private const int MostMeetings = 10;

    /// <param name="form">The form it is read for and what that is about, where that form keeps drafts.</param>
    public Task<Outcome<ReleaseSheet>> Run(Actor actor, Guid mentorship, CancellationToken stop, (string Name, Guid Subject)? form = null) => db.Read<ReleaseSheet>(actor, Act.ReleaseRead, async tx =>
    {
        var read = await Sheet(tx, Act.ReleaseRead, mentorship, stop);
        if (form is not { } typed || !read.Accepted(out var sheet, out _)) return read;
        sheet = sheet with { Typed = await tx.Draft(typed.Name, typed.Subject, stop) };
        if (typed.Name == ReleaseForms.Item) return sheet with { Now = tx.Now, Link = await tx.ReleaseLinks.AsNoTracking().Where(l => l.Item == typed.Subject).OrderByDescending(l => l.MadeAt).ThenByDescending(l => l.Id).FirstOrDefaultAsync(stop) };
        return typed.Name is ReleaseForms.Contact or ReleaseForms.Correction ? await Spoken(tx, sheet, typed.Subject, stop) : sheet;
    }, stop);

    /// <summary>The same for an act that takes it out of the house.</summary>
    internal static async Task<Outcome<ReleaseSheet>> Sheet(Tx tx, Act act, Guid mentorship, CancellationToken stop)
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return Refusal.NotFound;
        if (await tx.Set<Mentee>().FindVisible(about.Mentee, stop) is not { } mentee) return Refusal.NotFound;
        tx.Saw(act, about.Mentee, about.Id);
        var path = await tx.PathOf(mentorship, stop);
        var items = await tx.ReleaseItems.AsNoTracking().Where(i => i.Mentorship == mentorship).OrderBy(i => i.Due == null).ThenBy(i => i.Due).ThenBy(i => i.Id).Take(tx.Programme.Release.MostItems).ToListAsync(stop);
        await tx.Open(items, stop);
        var gate = await tx.GatePlans.AsNoTracking().SingleOrDefaultAsync(g => g.Mentorship == mentorship, stop);
        var meetings = await tx.ReleaseMeetings.AsNoTracking().Where(m => m.Mentorship == mentorship).OrderByDescending(m => m.On).ThenByDescending(m => m.Id).Take(MostMeetings).ToListAsync(stop);
        await tx.Open(meetings, stop);
        // Nothing is due while somebody is inside; what was written stays to be read.
        var isOut = path?.ReleasedOn is not null;
        var contacts = await tx.ReleaseContacts.AsNoTracking().Where(c => c.Mentorship == mentorship && (isOut || c.HeldOn != null || c.Writings > 0)).OrderBy(c => c.Due).ThenBy(c => c.Id).ToListAsync(stop);
        await tx.Open(contacts, stop);
        var handover = await tx.ReleaseHandovers.AsNoTracking().Where(h => h.Mentorship == mentorship).OrderByDescending(h => h.Id).FirstOrDefaultAsync(stop);
        var back = await tx.ReleasesTakenBack.AsNoTracking().Where(b => b.Mentorship == mentorship).OrderByDescending(b => b.At).ToListAsync(stop);
        await tx.Open(back, stop);
        var now = isOut ? await tx.CustodyPeriods.AsNoTracking().SingleOrDefaultAsync(p => p.Mentee == about.Mentee && p.Until == null && p.Mistake == null, stop) : null;
        Guid[] by = [.. items.Select(i => i.SettledBy).OfType<Guid>().Concat(back.Select(b => b.By)).Distinct()];
        return new ReleaseSheet(about, mentee.Name.Text, mentee.Reference, mentee.Language, path, items, gate is null ? null : await tx.Open(gate, stop), meetings, contacts,
            handover is null ? null : await tx.Open(handover, stop), await Names(tx, by, stop), await tx.NeverOnPaper(about, stop), tx.Doer.Today)
        {
            TakenBack = back, OutInCustodySince = now?.Status.IsOut() is true ? now.From : null, RemandSince = path?.Kind is ReleaseKind.ShortKit ? await tx.RemandOf(about, path, stop) : null,
        };
    }

    /// <summary>With all that was written about one contact, and by whom.</summary>
    private static async Task<ReleaseSheet> Spoken(Tx tx, ReleaseSheet sheet, Guid contact, CancellationToken stop)
    {
        var entries = await tx.ReleaseContactEntries.AsNoTracking().Where(e => e.Contact == contact && e.Mentorship == sheet.Mentorship.Id).OrderBy(e => e.Number).ToListAsync(stop);
        await tx.Open(entries, stop);
        return sheet with { Entries = entries, Names = await Names(tx, [.. sheet.Names.Keys, .. entries.Select(e => e.WrittenBy).OfType<Guid>()], stop) };
    }

    private static async Task<Dictionary<Guid, string>> Names(Tx tx, Guid[] by, CancellationToken stop) =>
        (await tx.Database.SqlQuery<SaidBy>($"""select a.id as "Account", a.display_name as "Name" from bot.account a where a.id = any({by})""").ToListAsync(stop)).ToDictionary(n => n.Account, n => n.Name);
}

/// <summary>Who said so, by the name colleagues know.</summary>
public sealed record SaidBy(Guid Account, string Name);

/// <summary>What was said at one contact, and at every try.</summary>
public sealed record ContactSpoken(ReleaseSheet Sheet, ReleaseContact Contact)
{
    /// <summary>What nothing corrects.</summary>
    public IReadOnlyList<ReleaseContactEntry> Standing => [.. Sheet.Entries.Where(e => !Sheet.Entries.Any(later => later.Corrects == e.Id))];

    /// <summary>What stood before a writing, the newest first.</summary>
    public IEnumerable<ReleaseContactEntry> Before(ReleaseContactEntry entry)
    {
        for (var before = Find(entry); before is not null; before = Find(before)) yield return before;
    }

    private ReleaseContactEntry? Find(ReleaseContactEntry later) => Sheet.Entries.FirstOrDefault(e => e.Id == later.Corrects);
}

/// <summary>Some points as a table; whether they are ours to do.</summary>
public sealed record ItemsShown(ReleaseSheet Sheet, IEnumerable<ReleaseItem> Items, bool Ours);
