using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DisclosurePrepare)]
public sealed class SettleDoubtsPage(SettleDoubts settle, ReadDisclosure read) : BotPage
{
    public sealed class DoubtsInput
    {
        public Dictionary<ShareFact, DoubtAnswer?> Answers { get; set; } = Enum.GetValues<ShareFact>().ToDictionary(f => f, _ => (DoubtAnswer?)null);
    }

    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Disclosure { get; set; }
    [BindProperty] public DoubtsInput Input { get; set; } = new();
    public DisclosureView View { get; private set; } = null!;

    /// <summary>What the person disputes cannot be ticked off as checked.</summary>
    public IEnumerable<DoubtAnswer> Possible(DisclosureItem item) => Enum.GetValues<DoubtAnswer>().Where(a => a is not DoubtAnswer.CheckedToday || item.Doubt is not FactDoubt.Contested);

    public async Task<IActionResult> OnGetAsync()
    {
        var page = await Load();
        if (View is not null) foreach (var item in View.Items) Input.Answers[item.Fact] = item.Answer;
        return page;
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await settle.Run(Actor, Id, Disclosure, Input.Answers, Stop), _ => Redirect($"/mentorships/{Id}/disclosures/{Disclosure}"), Load)
        : await Again(Load);

    private async Task<IActionResult> Load() => Show(await read.Run(Actor, Act.DisclosurePrepare, Id, Disclosure, Stop), view => View = view);
}
