using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.Inquiries.MapRegister;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;

namespace BackOnTrack.Cli;

/// <summary>The questions of the mapping page, asked at the console: only those that nothing in the file, no word we know and no saved mapping answers.</summary>
/// <param name="unknown">What every unknown value means without asking; null to ask.</param>
internal sealed class ImportQuestions(Words words, string? unknown)
{
    public MappingInput Answer(RegisterToMap register)
    {
        var (survey, input) = (register.Looked.Survey, MappingInput.From(register.Mapping, register.Looked.Survey));
        for (var i = 0; i < input.Columns.Count; i++)
            if (input.Columns[i] is { DayFirst: null, Field: { } field } column && RegisterFields.KindOf(field) is FieldKind.Day)
                column.DayFirst = Ask(words["Inquiries.Map.DayFirst", survey.Columns[i].Heading], [new("true", words["Inquiries.DayFirst.true"]), new("false", words["Inquiries.DayFirst.false"])]) == "true";
        foreach (var (field, seen) in FirstGuess.Asked(register.Mapping.Columns, survey))
            if (MappingInput.KeyOf(field, seen.Folded) is var key && input.Values[key].Length == 0)
                input.Values[key] = unknown ?? Ask($"{words.Of("Inquiries.RegisterField", field)}: “{seen.Spelling}” ({words["Inquiries.Map.Times", seen.Count]})", [.. ValueMeanings.Of(field, words, register.Places)]);
        return input;
    }

    private static string Ask(string question, IReadOnlyList<Choice> choices)
    {
        Console.WriteLine(question);
        for (var n = 0; n < choices.Count; n++) Console.WriteLine($"{n + 1,6}  {choices[n].Text}");
        while (true)
        {
            Console.Write($"1-{choices.Count}: ");
            var answer = Console.ReadLine() ?? throw new Stumble("Questions are open. Answer them at a console, say --unknown empty or --unknown leave-out, or answer them on the page /inquiries/import, save the mapping and name it with --mapping.");
            if (int.TryParse(answer.Trim(), out var chosen) && chosen >= 1 && chosen <= choices.Count) return choices[chosen - 1].Value;
        }
    }
}
