using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;

namespace BackOnTrack.Features.House.WhoMayDoWhat;

/// <summary>The access table itself, in the reader's language: what is enforced is what is shown.</summary>
[Needs(Act.HelpRead, Anonymous = true)]
public sealed class WhoMayDoWhatPage : BotPage
{
    public IEnumerable<Role> Hats => Enum.GetValues<Role>().Where(role => role != Role.System);
    public IEnumerable<IGrouping<string, AccessTable.Row>> Rooms => AccessTable.All.GroupBy(row => row.Room);
}
