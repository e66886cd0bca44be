using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;

namespace BackOnTrack.Features.House.WhoMayDoWhat;

/// <summary>The access table itself, in the reader's language: what is enforced is what is shown.</summary>
[Needs(Act.HelpRead, Anonymous = true)]
public sealed class WhoMayDoWhatPage(Words words) : BotPage
{
    /// <summary>One row of the table as a sentence: who may, and how far.</summary>
    public string Who(AccessTable.Row row)
    {
        if (Enum.GetValues<Role>().Where(hat => hat is not (Role.System or Role.ApiClient)).All(hat => row.Cells[(int)hat] == Scope.All)) return words["House.WhoMay.Everybody"];
        var named = Enum.GetValues<Role>().Where(hat => hat != Role.System && row.Cells[(int)hat] != Scope.Never)
            .Select(hat => $"{words.Of("Accounts.Role", hat)}: {words.Of("House.Scope", row.Cells[(int)hat]).ToLowerInvariant()}").ToList();
        return named.Count == 0 ? words["House.WhoMay.Nobody"] : string.Join("; ", named);
    }
}
