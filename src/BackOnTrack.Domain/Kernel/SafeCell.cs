namespace BackOnTrack.Domain;

/// <summary>
/// A spreadsheet runs a cell that begins like a formula. Read, such a cell is text like any other; written out, an apostrophe
/// stands before it, which the next reading takes away again.
/// </summary>
public static class SafeCell
{
    private const string Dangerous = "=+-@\t\r\n＝＋－＠";

    public static bool LooksLikeFormula(string cell) => cell.Length > 0 && Dangerous.Contains(cell[0]);

    public static string Write(string cell) => LooksLikeFormula(cell.TrimStart('\'')) ? "'" + cell : cell;

    public static string Read(string cell) => cell.Length > 1 && cell[0] == '\'' && LooksLikeFormula(cell.TrimStart('\'')) ? cell[1..] : cell;
}
