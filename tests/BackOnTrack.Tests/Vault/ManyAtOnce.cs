using BackOnTrack.Vault;

namespace BackOnTrack.Tests.Vault;

public sealed class ManyAtOnce
{
    [Fact]
    public void Requests_at_the_same_time_wrap_and_open_without_spoiling_each_others_texts()
    {
        var master = MasterKey.AtPath(Path.Combine(Directory.CreateTempSubdirectory().FullName, "master.key"));
        var (owner, row) = (Guid.NewGuid(), Guid.NewGuid());
        Parallel.For(0, 20_000, new ParallelOptions { MaxDegreeOfParallelism = 16 }, n =>
        {
            var key = FileKey.New();
            var again = master.Unwrap(owner, master.Wrap(owner, key));
            Assert.Equal($"{n}", again.Open("t", "c", row, key.Seal("t", "c", row, $"{n}")));
            Assert.Equal($"{n}", master.OpenForTheHouse("t", "c", row, master.SealForTheHouse("t", "c", row, $"{n}")));
        });
    }
}
