using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace BackOnTrack.Tests.Architecture;

public sealed partial class LanguageTests
{
    public static TheoryData<string> Rooms => [.. Source.Files("src/BackOnTrack/Features", ".resx").Where(f => !Translated().IsMatch(f)).Select(Source.Short).Order()];

    private static Dictionary<string, string> Texts(string file) => XDocument.Load(file).Root!.Elements("data").ToDictionary(d => (string)d.Attribute("name")!, d => (string)d.Element("value")!);

    private static (Dictionary<string, string> En, Dictionary<string, string> Da, Dictionary<string, string> Nb) All(string file)
    {
        var path = Path.Combine(Source.Root, file);
        return (Texts(path), Texts(path.Replace(".resx", ".da.resx")), Texts(path.Replace(".resx", ".nb.resx")));
    }

    [Theory, MemberData(nameof(Rooms))]
    public void The_three_languages_have_the_same_keys(string room)
    {
        var (en, da, nb) = All(room);
        Source.None(en.Keys.Except(da.Keys).Concat(da.Keys.Except(en.Keys)).Select(k => "da " + k).Concat(en.Keys.Except(nb.Keys).Concat(nb.Keys.Except(en.Keys)).Select(k => "nb " + k)));
    }

    [Theory, MemberData(nameof(Rooms))]
    public void No_text_is_empty_and_placeholders_are_the_same_in_all_three(string room)
    {
        var (en, da, nb) = All(room);
        static string Holes(string text) => string.Join(',', Placeholder().Matches(text).Select(m => m.Value).Distinct().Order());
        Source.None(en.Where(t => string.IsNullOrWhiteSpace(t.Value) || string.IsNullOrWhiteSpace(da[t.Key]) || string.IsNullOrWhiteSpace(nb[t.Key])).Select(t => t.Key));
        Source.None(en.Where(t => Holes(t.Value) != Holes(da[t.Key]) || Holes(t.Value) != Holes(nb[t.Key])).Select(t => t.Key));
    }

    [Theory, MemberData(nameof(Rooms))]
    public void Keys_start_with_their_room(string room) =>
        Source.None(All(room).En.Keys.Where(k => !k.StartsWith(Path.GetFileNameWithoutExtension(room) + ".", StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Rooms))]
    public void Danish_and_norwegian_do_not_wear_each_others_words(string room)
    {
        var (_, da, nb) = All(room);
        Source.None(da.Where(t => OnlyNorwegian().IsMatch(t.Value)).Select(t => $"da {t.Key}: {t.Value}"));
        Source.None(nb.Where(t => OnlyDanish().IsMatch(t.Value)).Select(t => $"nb {t.Key}: {t.Value}"));
    }

    [Theory, MemberData(nameof(Rooms))]
    public void People_are_called_du(string room)
    {
        var (_, da, nb) = All(room);
        Source.None(da.Concat(nb).Where(t => Formal().IsMatch(t.Value)).Select(t => $"{t.Key}: {t.Value}"));
    }

    [Fact]
    public void No_text_for_people_stands_in_a_view()
    {
        var wrong = new List<string>();
        foreach (var file in Source.Files("src/BackOnTrack/Features", ".cshtml"))
        {
            foreach (var (line, number) in File.ReadLines(file).Select((l, i) => (l.Trim(), i + 1)))
            {
                if (!line.StartsWith('<')) continue;
                foreach (Match text in BetweenTags().Matches(Razor().Replace(line, "")))
                    if (Word().IsMatch(text.Groups[1].Value)) wrong.Add($"{Source.Short(file)}:{number}: {text.Groups[1].Value.Trim()}");
            }
        }
        Source.None(wrong);
    }

    [GeneratedRegex(@"\.(da|nb)\.resx$")] private static partial Regex Translated();
    [GeneratedRegex(@"\{\d+\}")] private static partial Regex Placeholder();
    [GeneratedRegex(@"\b(lenger|avslutning|fengsel|oppfølging|møte|uke|uker|begrunnelse|måloppnåelse|innsatt|løslatelse|etter|noe|opplysninger|ikkje)\b", RegexOptions.IgnoreCase)] private static partial Regex OnlyNorwegian();
    [GeneratedRegex(@"\b(hvornår|afslutning|fængsel|opfølgning|uge|uger|begrundelse|indsat|løsladelse|henvendelsens|nødvendigt|efter|af|noget|oplysninger)\b", RegexOptions.IgnoreCase)] private static partial Regex OnlyDanish();
    [GeneratedRegex(@"(?<=[a-zæøå,] )(De|Dem|Deres)\b")] private static partial Regex Formal();
    [GeneratedRegex(@"@\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|@[\w.]+(?:\[[^\]]*\]|\([^)]*\)|[?!]?\.\w+)*|\{[^}]*\}")] private static partial Regex Razor();
    [GeneratedRegex(@">([^<>]+)<")] private static partial Regex BetweenTags();
    [GeneratedRegex(@"^[^@(){}\[\]=;""]*\p{L}{3,}[^@(){}\[\]=;""]*$")] private static partial Regex Word();
}
