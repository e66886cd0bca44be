using BackOnTrack.Domain.Sessions;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>The form of a note that has been written already.</summary>
public abstract class WrittenSessionPage(ShowWritten show) : SessionSheetPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute] public Guid Session { get; set; }

    /// <summary>What the form saw when it was opened.</summary>
    [BindProperty] public uint Version { get; set; }

    protected override (string Form, Guid Subject) Drafted => (SessionForms.Change, Session);
    public string Address => $"/mentorships/{Mentorship}/sessions/{Session}";

    protected async Task<IActionResult> Open() => Show(await show.Run(Actor, Mentorship, Session, Stop), written =>
    {
        (Sheet, Version) = (written.Sheet, written.Book.Session.Version);
        Input = Said(written.Book);
        Restore(written.Sheet.Draft);
        Version = TypedOver(Version);
    });

    /// <summary>The form as it was sent; over another writing of the note, should somebody have saved one meanwhile.</summary>
    protected async Task<IActionResult> AgainWithSheet()
    {
        SessionBook? book = null;
        var page = Show(await show.Run(Actor, Mentorship, Session, Stop), written => (Sheet, book) = (written.Sheet, written.Book));
        if (book is null || book.Session.Version == Version) return page;
        await TheyWereFaster(Session, Said(book), Input);
        Version = book.Session.Version;
        return page;
    }

    private static SessionInput Said(SessionBook book) => new()
    {
        TookPlace = book.Session.TookPlace,
        Date = book.Session.OccurredOn,
        Time = book.Session.StartedAt,
        Minutes = book.Session.Minutes,
        Kind = book.Session.Kind,
        Place = book.Note.Place?.Text,
        Activities = book.Session.Activities,
        Goals = book.Session.Goals,
        Cause = book.Session.Cause,
        Happened = book.Note.Happened?.Text,
        Words = book.Note.Words?.Text,
        Impressions = book.Note.Impressions?.Text,
        Agreed = book.Note.Agreed?.Text,
        Question = book.Question is { WithdrawnAt: null } asked ? asked.Question.Text : null,
    };
}
