using BackOnTrack.Features.Accounts;

namespace BackOnTrack.Web;

/// <summary>
/// What somebody wrote on a form of ours that has no place any more: it is given back to be copied, so that nothing typed is lost.
/// What was chosen, and what forms carry along, is no text; a password never comes back.
/// </summary>
public static class Written
{
    /// <summary>The texts of more than one word, as they were typed; none where no form was sent, or another site sent it.</summary>
    public static async Task<IReadOnlyList<string>> On(HttpRequest request, CancellationToken stop) =>
        OurForm.IsIn(request) ? [.. (await FormKeeper.Typed(request, stop)).Select(f => f.Value.Trim()).Where(v => v.Any(char.IsWhiteSpace))] : [];
}
