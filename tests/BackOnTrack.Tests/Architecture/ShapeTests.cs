using System.Reflection;
using System.Text.RegularExpressions;
using BackOnTrack.Access;
using BackOnTrack.Data;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Tests.Architecture;

public sealed partial class ShapeTests
{
    private const int Longest = 400;

    [Fact]
    public void No_file_of_code_is_longer_than_four_hundred_lines()
    {
        var wrong = Source.Files("src", ".cs", ".cshtml", ".js", ".css").Concat(Source.Files("tests", ".cs"))
            .Select(f => (f, n: File.ReadLines(f).Count())).Where(x => x.n > Longest).Select(x => $"{Source.Short(x.f)}: {x.n}");
        Source.None(wrong);
    }

    [Fact]
    public void Nothing_is_called_helper_manager_or_utils()
    {
        var wrong = Source.Files("src", ".cs").Where(f => Vague().IsMatch(Path.GetFileName(f))).Select(Source.Short);
        Source.None(wrong);
    }

    [Fact]
    public void An_act_is_one_sealed_class_with_one_run()
    {
        var wrong = typeof(Database).Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith("BackOnTrack.Features", StringComparison.Ordinal) is true && t.GetMethods().Any(m => m is { Name: "Run", IsStatic: false } && m.DeclaringType == t))
            .Where(t => !t.IsSealed || t.GetMethods().Count(m => m is { Name: "Run", IsStatic: false }) != 1).Select(t => t.FullName);
        Source.None(wrong);
    }

    [Fact]
    public void A_view_holds_no_inline_script_style_or_event_attribute()
    {
        var wrong = Source.Files("src/BackOnTrack/Features", ".cshtml").Where(f => Inline().IsMatch(File.ReadAllText(f))).Select(Source.Short);
        Source.None(wrong);
    }

    [Fact]
    public void Every_act_of_the_table_can_be_done_somewhere()
    {
        var code = string.Concat(Source.Files("src/BackOnTrack", ".cs").Where(f => !f.Contains("/Access/Act")).Select(File.ReadAllText));
        var unused = Enum.GetValues<Act>().Where(a => !Regex.IsMatch(code, $@"\bAct\.{a}\b")).ToList();
        Source.None(unused);
    }

    [Fact]
    public void Every_numbered_file_of_sql_is_run_by_its_migration()
    {
        var run = typeof(SqlFile).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(SqlFile))).Select(t => t.GetCustomAttribute<MigrationAttribute>()!.Id).ToHashSet();
        Source.None(Source.Files("src/BackOnTrack/Data/Migrations", ".sql").Where(f => !run.Contains(Path.GetFileNameWithoutExtension(f))).Select(Source.Short));
    }

    [GeneratedRegex("Helper|Manager|Utils")]
    private static partial Regex Vague();

    [GeneratedRegex("""<style|<script(?![^>]*\bsrc=)|\sstyle=|\son[a-z]+\s*=\s*["']""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
