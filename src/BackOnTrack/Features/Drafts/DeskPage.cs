using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackOnTrack.Features.Drafts;

/// <summary>
/// A page whose form lies in no mentee's file and keeps what is typed, by its address: put back when the page opens, thrown
/// away when the form has led on. Its view says what every drafted form says; its acts know nothing of it.
/// </summary>
public abstract class DeskPage : DraftedPage
{
    /// <summary>The address that the form is opened by and sent to; whatever stands in its query belongs to it.</summary>
    protected virtual string Address => $"{Request.Path}{Request.QueryString}";

    public override string DraftAddress => DeskDrafts.At(Address);

    public override string DraftBack => $"{Request.Path}{Request.QueryString}";

    /// <summary>Which version the words were typed over: a page that sends one along says it here, with <see cref="DraftedPage.TypedOver"/>.</summary>
    protected virtual void PutBack() { }

    /// <summary>Whether the page's form keeps what is typed: of pages that are alike only some do.</summary>
    protected virtual bool Keeps => true;

    /// <summary>Whether what was sent is the form that keeps what is typed; a page may have others.</summary>
    protected virtual bool SendsTheDraft => true;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var opens = Keeps && HttpMethods.IsGet(Request.Method);
        if (opens) Restored = await Drafts.Find(Actor.Account, Address, Stop); // a handler may ask what was typed
        var done = await next();
        if (done.Exception is not null) return;
        if (opens && done.Result is PageResult && Restored is not null)
        {
            Restore(Restored);
            PutBack();
        }
        else if (Keeps && HttpMethods.IsPost(Request.Method) && done.Result is RedirectResult && SendsTheDraft) await Drafts.Drop(Actor.Account, Address, Stop);
    }

    private DeskDrafts Drafts => HttpContext.RequestServices.GetRequiredService<DeskDrafts>();
}
