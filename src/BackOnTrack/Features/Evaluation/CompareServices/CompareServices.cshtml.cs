using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Evaluation;

[Needs(Act.FigureCompare)]
public sealed class CompareServicesPage(CompareServices compare, Words words) : BotPage
{
    public const int MostFiles = 6, MostBytes = 1_000_000;

    [BindProperty] public List<IFormFile> Files { get; set; } = [];

    public Comparison? Comparison { get; private set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Files.Count > MostFiles || Files.Exists(f => f.Length > MostBytes)) ModelState.AddModelError(nameof(Files), words["Evaluation.Refuse.TooMuch", MostFiles]);
        if (!ModelState.IsValid) return await Again(() => Task.FromResult<IActionResult>(Page()));
        var brought = new List<BroughtPackage>();
        foreach (var file in Files) brought.Add(new(Path.GetFileNameWithoutExtension(file.FileName), await Content(file)));
        return await Answer(await compare.Run(Actor, brought, Stop), Side, () => Task.FromResult<IActionResult>(Page()));
    }

    /// <summary>What was brought is shown at once and forgotten: there is nothing a second address could show.</summary>
    private IActionResult Side(Comparison comparison)
    {
        Comparison = comparison;
        return Page();
    }

    private async Task<byte[]> Content(IFormFile file)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, Stop);
        return content.ToArray();
    }
}
