using System.Globalization;
using System.Text;
using BackOnTrack.Data;
using BackOnTrack.Domain.Privacy;
using BackOnTrack.Vault;

namespace BackOnTrack.Features.Privacy;

/// <summary>
/// The ledger of erased files outside the database, beside the signed heads, one line an erasure. A line reaches the disk before the
/// erasure is committed: so none that was committed can be missing. One that was announced and did not come about is struck out by a
/// second line. Each line is closed by a hash under the master key: nobody who can only write files has a file erased. One that was
/// being written when the power went ends without its newline; nothing was committed under it, and it is cut off.
/// </summary>
public sealed class ErasedOutside(string dataFolder, MasterKey master)
{
    private const string Announced = "erased", Struck = "struck";

    private readonly string _file = PathIn(dataFolder);

    public static string PathIn(string dataFolder) => Path.Combine(dataFolder, "heads", "erased.txt");

    /// <summary>Writes the line and waits until it lies on the disk.</summary>
    public void Announce(Erasure e) => Append(string.Create(CultureInfo.InvariantCulture,
        $"{Announced}\t{e.Id}\t{e.File}\t{e.Unit}\t{Snake.Of(e.Ground)}\t{e.ProposedBy}\t{e.DecidedBy}\t{e.ErasedAt.UtcDateTime:O}\t{e.Rows}"));

    /// <summary>Says that an erasure that was announced did not come about.</summary>
    public void Strike(Guid id) => Append($"{Struck}\t{id}");

    /// <summary>What was erased, oldest first.</summary>
    /// <exception cref="DamagedLedgerException">A line is not as it was written.</exception>
    public IReadOnlyList<Erasure> Read()
    {
        if (!File.Exists(_file)) return [];
        var text = File.ReadAllText(_file, Encoding.ASCII);
        var (erased, lines) = (new Dictionary<Guid, Erasure>(), text.Split('\n'));
        for (var n = 0; n < lines.Length - 1; n++) Take(erased, lines[n], n + 1);
        return [.. erased.Values.OrderBy(e => e.ErasedAt)];
    }

    private void Take(Dictionary<Guid, Erasure> erased, string line, int number)
    {
        var parts = line.Split('\t');
        if (parts.Length < 3 || parts[^1] != Seal(line[..line.LastIndexOf('\t')])) throw new DamagedLedgerException(_file, number);
        if (parts is [Struck, var struck, _]) erased.Remove(Guid.Parse(struck));
        else if (parts is [Announced, var id, var file, var unit, var ground, var proposed, var decided, var at, var rows, _])
            erased[Guid.Parse(id)] = Erasure.Of(Guid.Parse(id), Guid.Parse(file), int.Parse(unit, CultureInfo.InvariantCulture), Snake.Parse<ErasureGround>(ground), Guid.Parse(proposed), Guid.Parse(decided),
                DateTimeOffset.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal), int.Parse(rows, CultureInfo.InvariantCulture));
        else throw new DamagedLedgerException(_file, number);
    }

    private void Append(string words)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        using var file = new FileStream(_file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        CutWhatIsTorn(file);
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.ASCII.GetBytes($"{words}\t{Seal(words)}\n"));
        file.Flush(flushToDisk: true);
    }

    private static void CutWhatIsTorn(FileStream file)
    {
        var end = file.Length;
        while (end > 0)
        {
            file.Seek(end - 1, SeekOrigin.Begin);
            if (file.ReadByte() == '\n') break;
            end--;
        }
        if (end < file.Length) file.SetLength(end);
    }

    private string Seal(string words) => Convert.ToHexStringLower(master.Exact("erased outside", words));
}

/// <summary>The ledger outside the database cannot be trusted as it is: nothing is served before it is put right.</summary>
public sealed class DamagedLedgerException(string file, int line) : Exception($"Line {line} of {file} is not as it was written.");
