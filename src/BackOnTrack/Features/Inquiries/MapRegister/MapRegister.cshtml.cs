using BackOnTrack.Access;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackOnTrack.Features.Inquiries.MapRegister;

/// <summary>What was found in the file, and what its columns and words mean.</summary>
[Needs(Act.RegisterImport)]
public sealed class MapRegisterPage(OpenMapping open, MapRegister act, SaveMapping save, Words words) : BotPage
{
    [BindProperty] public MappingInput Input { get; set; } = new();
    [BindProperty(SupportsGet = true)] public string? From { get; set; }

    public RegisterToMap Register { get; private set; } = null!;

    /// <summary>The values to answer for, given the columns as they are chosen on this page.</summary>
    public IReadOnlyList<(RegisterField Field, SeenValue Seen)> Asked { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = await Ask(id);
        if (page is not PageResult) return page;
        Input = MappingInput.From(Register.Mapping, Register.Looked.Survey);
        Asked = [.. FirstGuess.Asked(Register.Mapping.Columns, Register.Looked.Survey)];
        return page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        From = null;
        if (!ModelState.IsValid) return await Again(() => Reopen(id));
        var mapped = await act.Run(Actor, id, Input, Stop);
        if (mapped.Accepted(out _, out _) && !string.IsNullOrWhiteSpace(Input.SaveAs))
            return await Answer(await save.Run(Actor, id, Input.SaveAs, Stop), _ => Redirect($"/inquiries/import/{id}/preview"), () => Reopen(id));
        return await Answer(mapped, _ => Redirect($"/inquiries/import/{id}/preview"), () => Reopen(id));
    }

    /// <summary>The page with what was typed, and the questions the columns chosen now raise: guessed where we know the word.</summary>
    private async Task<IActionResult> Reopen(Guid id)
    {
        var page = await Ask(id);
        if (page is not PageResult) return page;
        var typed = FirstGuess.Complete(Input.ToMapping(Register.Looked.Survey), Register.Looked.Survey, Register.Places);
        Asked = [.. FirstGuess.Asked(typed.Columns, Register.Looked.Survey)];
        var whole = MappingInput.From(typed, Register.Looked.Survey);
        (Input.Columns, Input.Values) = (whole.Columns, whole.Values);
        return page;
    }

    private async Task<IActionResult> Ask(Guid id)
    {
        var page = Show(await open.Run(Actor, id, From, Stop), found => Register = found);
        return page is PageResult && !Register.Import.IsOpen ? Redirect($"/inquiries/import/{id}/progress") : page;
    }

    /// <summary>Whether some establishment is named that nobody has here; by whoever may, it can be added.</summary>
    public bool HasUnknownPlaces(IGrouping<RegisterField, (RegisterField Field, SeenValue Seen)> asked) => asked.Key is RegisterField.Institution
        && AccessTable.Allows(Act.EstablishmentAdd, Actor.Hat) && asked.Any(v => KnownValues.Guess(v.Field, v.Seen.Spelling, Register.Places) is null);

    /// <summary>What a value of this field can mean.</summary>
    public IEnumerable<Choice> Meanings(RegisterField field) => ValueMeanings.Of(field, words, Register.Places);

    /// <summary>How often a value stands in the file, and the establishment it may be meant for.</summary>
    public string HintFor(RegisterField field, SeenValue seen) =>
        field is RegisterField.Institution && Input.Values[MappingInput.KeyOf(field, seen.Folded)].Length == 0 && KnownValues.Near(seen.Spelling, Register.Places) is { } near
            ? words["Inquiries.Map.Perhaps", seen.Count, near.Name] : words["Inquiries.Map.Times", seen.Count];
}
