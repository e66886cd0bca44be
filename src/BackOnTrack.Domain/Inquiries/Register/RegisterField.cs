namespace BackOnTrack.Domain.Inquiries.Register;

/// <summary>What a column of a register can mean to us.</summary>
public enum RegisterField
{
    /// <summary>Not taken over.</summary>
    Nothing,

    ReceivedOn, FirstName, LastName, FullName, BornOn, RegistrationNumber, Asker, Institution, LegalStatus, WhyNow, Outcome, OutcomeReason, WishedBackground,

    /// <summary>Kept in words in the sealed remark, under the column's own heading; may stand over several columns.</summary>
    Remark,
}

/// <summary>What kind of cell a field expects.</summary>
public enum FieldKind { Text, Day, Choice }

/// <summary>The fields as data.</summary>
public static class RegisterFields
{
    public static FieldKind KindOf(RegisterField field) => field switch
    {
        RegisterField.ReceivedOn or RegisterField.BornOn => FieldKind.Day,
        RegisterField.Asker or RegisterField.Institution or RegisterField.LegalStatus or RegisterField.Outcome or RegisterField.WishedBackground => FieldKind.Choice,
        _ => FieldKind.Text,
    };

    /// <summary>Only a remark may be gathered from several columns.</summary>
    public static bool MayRepeat(RegisterField field) => field is RegisterField.Remark or RegisterField.Nothing;

    /// <summary>The column of a file that has no headings is called as in a spreadsheet: A, B, … Z, AA.</summary>
    public static string Letter(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letter((column / 26) - 1) + Letter(column % 26);
}
