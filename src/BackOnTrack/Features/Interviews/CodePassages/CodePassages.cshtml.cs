using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.PassageCode)]
public sealed class CodePassagesPage(CodePassages code, OpenCoding open) : BotPage
{
    /// <summary>Codes and passages together may be many on one page; a form of the house may have no more fields than that (OpenCoding.PageSize by InterviewCode.MostActive).</summary>
    [BindProperty] public List<string> Ticks { get; set; } = [];
    [BindProperty] public int Edition { get; set; }

    /// <summary>Goes on to the next page after saving.</summary>
    [BindProperty] public bool On { get; set; }
    [BindProperty(SupportsGet = true, Name = "p")] public int P { get; set; } = 1;

    public CodingSheet Sheet { get; private set; } = null!;

    public bool IsTicked(int passage, Guid code) => HttpContext.Request.Method == "POST" ? Ticks.Contains($"{passage}:{code}") : Sheet.Ticked.Contains((passage, code));

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await open.Run(Actor, id, P, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await code.Run(Actor, id, Edition, P, Ticks, Stop), _ => Redirect($"/interviews/{id}/coding?p={(On ? P + 1 : P)}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
