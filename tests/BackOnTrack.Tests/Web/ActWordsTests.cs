using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.Web;

public sealed class ActWordsTests
{
    private static readonly Words Words = new(strict: true);

    [Fact]
    public void Every_act_can_be_said_to_people() => Assert.All(Enum.GetNames<Act>(), act => Assert.True(Words.In("da").ContainsKey($"House.Act.{act}"), act));

    [Fact]
    public void Every_room_of_the_access_table_has_a_name() => Assert.All(AccessTable.All, row => Assert.True(Words.In("da").ContainsKey($"House.Room.{row.Room}"), row.Room));

    [Fact]
    public void Every_hat_has_a_name() => Assert.All(Enum.GetValues<Role>().Where(role => role != Role.System), role => Assert.True(Words.In("da").ContainsKey($"Accounts.Role.{role}"), role.ToString()));
}
