using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Training;

/// <summary>That the training is complete, for showing to others. Made by itself with the last day; taken back when a day turns out not to have been attended.</summary>
public sealed class Certificate : IAboutMentor
{
    private Certificate() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public int Days { get; private set; }
    public DateOnly CompletedOn { get; private set; }

    /// <summary>A keyed hash of the code on the paper: the code itself lies nowhere.</summary>
    public byte[] Check { get; private set; } = [];
    public DateTimeOffset IssuedAt { get; private set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public static Certificate Issue(Mentor mentor, int days, DateOnly completedOn, Func<Guid, byte[]> check, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7();
        return new() { Id = id, Mentor = mentor.Id, Unit = mentor.Unit, Days = days, CompletedOn = completedOn, Check = check(id), IssuedAt = now };
    }

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;
}

/// <summary>The code on a certificate: twelve letters and figures that cannot be taken for one another.</summary>
public static class CertificateCode
{
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 12, Group = 4;

    /// <summary>The code of sixty bits.</summary>
    public static string Of(ReadOnlySpan<byte> bits)
    {
        var number = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bits) >> 4;
        var signs = new char[Length];
        for (var i = Length - 1; i >= 0; i--, number >>= 5) signs[i] = Signs[(int)(number & 31)];
        return string.Join('-', signs.Chunk(Group).Select(part => new string(part)));
    }

    /// <summary>A code as people type it: dashes, spaces and small letters aside, O read as 0 and I and L as 1; empty when it is none.</summary>
    public static string Read(string? typed)
    {
        var signs = (typed ?? "").ToUpperInvariant().Where(c => !char.IsWhiteSpace(c) && c != '-').Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c }).ToArray();
        return signs.Length == Length && signs.All(c => Signs.Contains(c)) ? string.Join('-', signs.Chunk(Group).Select(part => new string(part))) : "";
    }
}
