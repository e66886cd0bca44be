using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.ReadDraft;

/// <summary>A draft with the person it is about.</summary>
/// <param name="Inquiry">The answers so far.</param>
/// <param name="Person">Whom it is about.</param>
/// <param name="PersonIsOwn">Whether the person may be corrected here: the file began with this draft.</param>
/// <param name="Places">Where somebody can be.</param>
/// <param name="Typed">What was typed on the section it is read for, and not sent.</param>
public sealed record Draft(Inquiry Inquiry, PersonAnswers Person, bool PersonIsOwn, IReadOnlyList<Place> Places, ITyped? Typed = null)
{
    public string? PlaceName => Places.FirstOrDefault(p => p.Id == Inquiry.Establishment)?.Name;
}

/// <summary>Opens the author's own draft; to everybody else it is not there.</summary>
public sealed class ReadDraft(Database db)
{
    /// <param name="form">The form it is read for, where that form keeps drafts.</param>
    public Task<Outcome<Draft>> Run(Actor actor, Guid id, CancellationToken stop, string? form = null) => db.Read<Draft>(actor, Act.InquiryDraft, async tx =>
    {
        if (await tx.FindOwn(id, stop) is not { } inquiry || await tx.Set<Mentee>().FindVisible(inquiry.Mentee, stop) is not { } mentee) return Refusal.NotFound;
        var today = tx.Now.Day();
        var places = await tx.Set<Establishment>().Where(e => e.Unit == inquiry.Unit && (e.Until == null || e.Until >= today || e.Id == inquiry.Establishment)).OrderBy(e => e.Name).Select(e => new Place(e.Id, e.Name)).ToListAsync(stop);
        tx.Saw(Act.InquiryDraft, inquiry.Mentee, inquiry.Id);
        var born = mentee.BirthDate is { } text ? DateOnly.ParseExact(text.Text, "yyyy-MM-dd") : (DateOnly?)null;
        return new Draft(inquiry, new(mentee.Name.Text, born, inquiry.Registration?.Text, mentee.Language), mentee.Reference == inquiry.Reference, places, form is null ? null : await tx.Draft(form, id, stop));
    }, stop);
}
