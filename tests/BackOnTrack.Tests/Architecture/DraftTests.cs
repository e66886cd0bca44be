using System.Reflection;
using System.Text.RegularExpressions;
using BackOnTrack.Features.Drafts;

namespace BackOnTrack.Tests.Architecture;

/// <summary>
/// No text is ever lost: every form into which people type more than a sentence keeps what is typed, or says here why not. A
/// sentence is one field of at most three rows; leaving such a form asks first, and its sending is kept through time-out and fault.
/// </summary>
public sealed partial class DraftTests
{
    private const int RowsOfASentence = 3;
    private const int RowsUnsaid = 4;

    private const string Nobodys = "typed without an account, or to stay nobody's: a draft would have to be somebody's";
    private const string AfterTheTable = "sentences beside a table that a press of a button has made, and that is made anew with them in it";
    private const string OneOfThem = "one sentence of several, whichever fits";

    private static readonly Dictionary<string, string> KeepNone = new()
    {
        ["Recruitment/Apply/Apply"] = Nobodys,
        ["Recruitment/TakeReference/TakeReference"] = Nobodys,
        ["Surveys/AnswerSurvey/AnswerSurvey"] = Nobodys,
        ["Training/GiveFeedback/GiveFeedback"] = Nobodys,
        ["Training/GiveNetworkFeedback/GiveNetworkFeedback"] = Nobodys,
        ["Mentorships/ProposeMatch/ProposeMatch"] = AfterTheTable,
        ["Mentorships/AddMentor/AddMentor"] = AfterTheTable,
        ["Mentorships/ReplaceMentor/ReplaceMentor"] = AfterTheTable,
        ["Mentorships/ReassignMentorships/ReassignMentorships"] = AfterTheTable,
        ["Mentors/AnswerPermit/AnswerPermit"] = OneOfThem,
        ["Release/RecordRelease/ReleaseToday"] = OneOfThem,
    };

    [Fact]
    public void Every_form_with_more_than_a_sentence_keeps_what_is_typed() =>
        Source.None(Forms().Where(f => f.IsLong && !f.Keeps && !KeepNone.ContainsKey(f.Page)).Select(f => f.Page).Distinct());

    [Fact]
    public void Whoever_is_excused_still_needs_it() =>
        Source.None(KeepNone.Keys.Except(Forms().Where(f => f.IsLong && !f.Keeps).Select(f => f.Page)));

    [Fact]
    public void A_form_that_keeps_what_is_typed_says_so_and_can_be_kept_without_scripts() =>
        Source.None(Forms().Where(f => f.Keeps && !f.Body.Contains("/Features/Drafts/_DraftButtons.cshtml", StringComparison.Ordinal) && !f.Body.Contains("class=\"bot-draft\"", StringComparison.Ordinal)).Select(f => f.Page));

    [Fact]
    public void Nothing_is_typed_past_the_tag_that_is_counted_here() =>
        Source.None(Source.Files("src/BackOnTrack/Features", ".cshtml").Where(f => Area().Matches(File.ReadAllText(f)).Any(m => !m.Value.Contains("readonly", StringComparison.Ordinal))).Select(Source.Short));

    [Fact]
    public void The_name_of_a_form_fits_into_the_address_that_keeps_its_draft()
    {
        var names = typeof(DraftedPage).Assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Where(f => f.IsLiteral && f.FieldType == typeof(string) && (f.Name == "Form" || (t.Name.EndsWith("Forms", StringComparison.Ordinal) && t.Namespace?.StartsWith("BackOnTrack.Features", StringComparison.Ordinal) is true)))
            .Select(f => $"{t.Name}.{f.Name}: {f.GetRawConstantValue()}")).ToList();
        Assert.True(names.Count > 20, $"Only {names.Count} names were found.");
        Source.None(names.Where(n => !Name().IsMatch(n)));
    }

    [Fact]
    public void A_form_that_sends_a_version_along_says_over_which_one_a_draft_was_typed()
    {
        var desks = typeof(DeskPage).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(DeskPage)) && !t.IsAbstract).ToDictionary(t => t.FullName!);
        Source.None(Forms().Where(f => f.Keeps && Version().IsMatch(f.Body) && desks.GetValueOrDefault(f.Model) is { } page
            && page.GetMethod("PutBack", BindingFlags.Instance | BindingFlags.NonPublic)!.DeclaringType == typeof(DeskPage)).Select(f => f.Page));
    }

    private sealed record Form(string Page, string Model, string Head, string Body)
    {
        public bool Keeps => Head.Contains("data-draft", StringComparison.Ordinal);
        public bool IsLong => Rows.Count > 1 || Rows.Any(r => r > RowsOfASentence) || Text().Matches(Body).Any(m => m.Value.Contains('[', StringComparison.Ordinal)); // one of a list is many
        public bool IsTyped => Rows.Count > 0;

        /// <summary>How many rows each field for prose offers.</summary>
        private IReadOnlyList<int> Rows => [.. Text().Matches(Body).Select(m => RowsOf().Match(m.Value) is { Success: true } rows ? int.Parse(rows.Groups[1].Value) : RowsUnsaid)];
    }

    /// <summary>Every form of every page that is typed into, with the parts it is put together from.</summary>
    private static List<Form> Forms()
    {
        var forms = new List<Form>();
        foreach (var file in Source.Files("src/BackOnTrack/Features", ".cshtml").Where(f => File.ReadLines(f).FirstOrDefault()?.TrimStart('\uFEFF').StartsWith("@page", StringComparison.Ordinal) is true))
        {
            var page = Path.GetRelativePath(Path.Combine(Source.Root, "src/BackOnTrack/Features"), file)[..^".cshtml".Length];
            var (whole, model) = (Whole(file), ModelOf().Match(File.ReadAllText(file)).Groups[1].Value);
            forms.AddRange(Posted().Matches(whole).Select(m => new Form(page, model, m.Groups[1].Value, m.Groups[2].Value)).Where(f => f.IsTyped));
        }
        Assert.True(forms.Count > 80, $"Only {forms.Count} forms were found.");
        return forms;
    }

    /// <summary>A view with its partials in their places.</summary>
    private static string Whole(string file) => Partial().Replace(File.ReadAllText(file), m => Named(file, m.Groups[1].Value) is { } part && !part.Contains("/Drafts/", StringComparison.Ordinal) ? Whole(part) : m.Value);

    private static string? Named(string by, string name)
    {
        if (!name.EndsWith(".cshtml", StringComparison.Ordinal)) name += ".cshtml";
        if (name.StartsWith('/')) return Path.Combine(Source.Root, "src/BackOnTrack", name[1..]);
        for (var folder = Path.GetDirectoryName(by)!; folder.Contains("/Features", StringComparison.Ordinal); folder = Path.GetDirectoryName(folder)!)
            if (Path.GetFullPath(Path.Combine(folder, name)) is var file && File.Exists(file)) return file;
        return null;
    }

    [GeneratedRegex("""<form method="post"([^>]*)>(.*?)</form>""", RegexOptions.Singleline)] private static partial Regex Posted();
    [GeneratedRegex("<bot-text (.*?)/>", RegexOptions.Singleline)] private static partial Regex Text();
    [GeneratedRegex("rows=\"(\\d+)\"")] private static partial Regex RowsOf();
    [GeneratedRegex("""<partial name="([^"@]+)"[^>]*/>""")] private static partial Regex Partial();
    [GeneratedRegex("^@model (\\S+)", RegexOptions.Multiline)] private static partial Regex ModelOf();
    [GeneratedRegex("type=\"hidden\" name=\"(Input\\.)?(Version|Seen|Edition|Before)\"")] private static partial Regex Version();
    [GeneratedRegex(": [a-z-]{1,40}$")] private static partial Regex Name();
    [GeneratedRegex("<textarea[^>]*>")] private static partial Regex Area();
}
