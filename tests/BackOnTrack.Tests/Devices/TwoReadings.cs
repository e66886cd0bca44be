using BackOnTrack.Access;
using BackOnTrack.Domain;

namespace BackOnTrack.Tests.Devices;

public sealed class TwoReadings
{
    [Fact]
    public void Every_act_has_been_read_twice() => Assert.Equal([], Enum.GetValues<Act>().Except(Enum.GetValues<Act>().Where(SecondReading.Knows)));

    [Fact]
    public void Both_readings_of_the_rules_agree_in_every_cell() => Assert.Empty(
        from act in Enum.GetValues<Act>()
        from hat in SecondReading.Hats.Append(Role.ApiClient)
        let table = AccessTable.Of(act, hat)
        let second = SecondReading.HowFar(act, hat)
        where table != second
        select $"{hat} {act}: the table says {table}, the programme {second}");
}
