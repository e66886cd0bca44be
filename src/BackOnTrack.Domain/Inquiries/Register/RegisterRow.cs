namespace BackOnTrack.Domain.Inquiries.Register;

/// <summary>A row as it stands in the file; the number is the one the spreadsheet shows.</summary>
public sealed record RegisterRow(int Number, string[] Cells)
{
    private static readonly string[] SumWords = ["ialt", "sum", "total", "totalt", "samlet", "intotal", "sumtotal", "grandtotal", "alle"];

    public bool IsBlank => Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);

    /// <summary>A row that counts the others: the word for it and little else.</summary>
    public bool IsSum => Cells.Any(cell => SumWords.Contains(Folded.Of(cell))) && Cells.Count(cell => !string.IsNullOrWhiteSpace(cell)) <= 3;

    public string Cell(int column) => column < Cells.Length ? Cells[column].Trim() : "";
}

/// <summary>What is wrong with a row, or worth knowing about it.</summary>
/// <param name="Row">The number the spreadsheet shows.</param>
/// <param name="Word">Names the text: <c>Inquiries.Problem.Word</c>.</param>
/// <param name="Column">The heading of the cell.</param>
/// <param name="Cell">What stands there.</param>
/// <param name="KeepsOut">Whether the row is left out for it.</param>
public sealed record RowProblem(int Row, string Word, string Column, string Cell, bool KeepsOut = true);

/// <summary>An inquiry as the register has it.</summary>
public sealed record RegisteredInquiry(
    int Row, DateOnly ReceivedOn, string FirstName, string LastName, DateOnly? BornOn, string? RegistrationNumber, Asker? Asker, int? Establishment,
    LegalStatus? LegalStatus, string? WhyNow, InquiryOutcome Outcome, string? Reason, string? Remark, WishedBackground? Wish = null)
{
    /// <summary>What makes it this inquiry and no other, whatever else is later corrected in its row: who, and when.</summary>
    public string Identity => $"{ReceivedOn:yyyy-MM-dd}|{Person}";

    /// <summary>What makes it this person: the number, or else name and birthday.</summary>
    public string Person => RegistrationNumber is { } number ? Folded.Of(number) : PersonAnswers.KeyOf(Name, BornOn, null) ?? Folded.Of(Name);

    public string Name => $"{FirstName} {LastName}".Trim();
}

/// <summary>What became of a row.</summary>
public sealed record ReadRow(RegisterRow Row, RowFate Fate, RegisteredInquiry? Inquiry, IReadOnlyList<RowProblem> Problems);

public enum RowFate { Good, Bad, Blank, Sum, Duplicate, AlreadyHere }
