using BackOnTrack.Access;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;

namespace BackOnTrack.Features.Custody;

/// <summary>When release is expected and how firm that is, or why nobody can say.</summary>
[Needs(Act.CustodyRecord)]
public sealed class ExpectReleasePage(RecordEvent record, ReadCustody read, Words words) : EventPage(CustodyKind.Release, record, read, words)
{
    public IEnumerable<Choice> Reasons => Choice.From(Texts, "Custody.Unknown", Enum.GetValues<WhyUnknown>()).Prepend(new("", Texts["Custody.Choice.Known"]));

    protected override CustodyEvent Begin(CustodyView view) => new() { Day = view.Facts.ReleaseOn > view.Today ? view.Facts.ReleaseOn : null, Firmness = view.Facts.ReleaseFirmness, Unknown = view.Facts.ReleaseUnknown };
}
