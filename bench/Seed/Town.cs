using BackOnTrack.Domain.People;
using BackOnTrack.Vault;

namespace BackOnTrack.Bench.Seed;

/// <summary>Who there is: everything the other tables hang on, the same on every machine but for keys and ids.</summary>
internal sealed class Town
{
    public const int Units = 3, Establishments = 50, CoachCount = 10, CoordinatorCount = 16;

    /// <summary>The first coach has the first two mentors, with this many open mentorships each.</summary>
    public const int FewMentors = 2, FewEach = 50;

    /// <summary>Two hundred for twenty thousand mentorships and more for more: a bigger service has more people, not people with more files.</summary>
    private static int MentorsFor(int size) => 200 * Math.Max(1, size / 20_000);

    public static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;
    public static readonly DateOnly Today = DateOnly.FromDateTime(Now.UtcDateTime);

    public Town(int size, MasterKey master)
    {
        Master = master;
        Coordinators = Ids(CoordinatorCount);
        Coaches = Ids(CoachCount);
        Mentors = Ids(MentorsFor(size));
        Files = [.. Enumerable.Range(0, size).Select(i => new CaseFile(i, Mentors.Length))];
        var (draw, taken) = (new Random(4827), new HashSet<string>());
        foreach (var file in Files)
            while (!taken.Add(file.Reference = FileReference.Make(draw.Next))) { }
        Hot = Files.First(f => f.IsOpen && f.Unit == 1 && f.Mentor >= FewMentors);
    }

    public MasterKey Master { get; }
    public Guid[] Coordinators { get; }
    public Guid[] Coaches { get; }
    public Guid[] Mentors { get; }
    public CaseFile[] Files { get; }

    /// <summary>The mentorship with fifty notes.</summary>
    public CaseFile Hot { get; }

    /// <summary>The first coach has only the first two mentors; the others share the rest.</summary>
    public Guid CoachOf(int mentor) => mentor < FewMentors ? Coaches[0] : Coaches[1 + mentor % (CoachCount - 1)];

    private static Guid[] Ids(int count) => [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())];
}

/// <summary>One mentee with one mentorship.</summary>
internal sealed class CaseFile
{
    private static readonly string[] First = ["Anders", "Bente", "Carl", "Ditte", "Emil", "Freja", "Gustav", "Hanne", "Ivar", "Jonna", "Kaj", "Lene", "Mads", "Nina", "Otto", "Pia", "Rune", "Signe", "Tage", "Ulla"];
    private static readonly string[] A = ["Bar", "Kor", "Len", "Mat", "Nie", "Pel", "Ros", "Sil", "Tor", "Vas"];
    private static readonly string[] B = ["ben", "dal", "fir", "gom", "hul", "jas", "kem", "lor", "mun", "rav"];
    private static readonly string[] C = ["aho", "eki", "ino", "olm", "unk", "ast", "err", "ild", "ord", "ynn"];

    public CaseFile(int number, int mentors)
    {
        Number = number;
        var few = number < Town.FewMentors * Town.FewEach;
        Mentor = few ? number / Town.FewEach : Town.FewMentors + number % (mentors - Town.FewMentors);
        IsOpen = few || number % 100 < 65;
        Unit = 1 + number % Town.Units;
        Due = Town.Today.AddDays(number * 7919 % 365 - 20);
    }

    public int Number { get; }
    public Guid Mentee { get; } = Guid.CreateVersion7();
    public Guid Inquiry { get; } = Guid.CreateVersion7();
    public Guid Mentorship { get; } = Guid.CreateVersion7();
    public FileKey Key { get; } = FileKey.New();
    public int Mentor { get; }
    public bool IsOpen { get; }
    public int Unit { get; }
    public DateOnly Due { get; }
    public int Establishment => 1 + Number % Town.Establishments;
    public DateOnly Started => Town.Today.AddDays(-380 + Number % 180);

    /// <summary>One of a third of a thousand surnames: of twenty thousand people twenty in each unit share one.</summary>
    public string Surname => A[Number * 7919 % 333 / 100] + B[Number * 7919 % 333 / 10 % 10] + C[Number * 7919 % 333 % 10];
    public string Name => $"{First[Number / 1000 % 20]} {Surname}";
    public string Reference { get; set; } = "";

    /// <summary>One name of twenty thousand; with a day of birth from a prime number of days no two of a register are one person.</summary>
    public static (string First, string Last) Apart(int number) => (First[number % 20], A[number / 20 % 10] + B[number / 200 % 10] + C[number / 2000 % 10]);
}
