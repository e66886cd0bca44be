namespace BackOnTrack.Domain.Research;

/// <summary>What a variable is to somebody who looks for a person in the file.</summary>
public enum VariableRole
{
    /// <summary>May be known of a person from elsewhere; together these variables could point somebody out (quasi-identifiers).</summary>
    Known,

    /// <summary>What the file tells; nobody may learn it of a person.</summary>
    Told,
}

/// <summary>How much of a variable the file shows.</summary>
public enum Width { Fine, Wide }

/// <summary>One way to show a variable.</summary>
/// <param name="Words">Prefix of the texts of its values; empty where the value speaks for itself, a year or a unit.</param>
/// <param name="Values">All values there can be; empty where they come from the rows.</param>
/// <param name="Into">From the value as the database gives it to the value shown.</param>
public sealed record Level(string Words, IReadOnlyList<string> Values, Func<string, string> Into);

/// <summary>Something a research file may say of a row. What does not stand in <see cref="ResearchCatalogue"/> cannot be asked for.</summary>
/// <param name="Of">The kinds of rows that have it.</param>
public sealed record ResearchVariable(string Code, VariableRole Role, IReadOnlyList<RowKind> Of, Level Fine, Level? Wide = null)
{
    public Level At(Width width) => width is Width.Wide && Wide is { } wide ? wide : Fine;

    public IReadOnlyList<Width> Widths => Wide is null ? [Width.Fine] : [Width.Fine, Width.Wide];
}

/// <summary>A variable as a request has it: <c>Referrer.Wide</c>.</summary>
public sealed record ChosenVariable(ResearchVariable Variable, Width Width)
{
    public string Code => $"{Variable.Code}.{Width}";
    public Level Level => Variable.At(Width);
    public bool CanWiden => Width is Width.Fine && Variable.Wide is not null;

    /// <summary>Reads what <see cref="Code"/> wrote.</summary>
    public static ChosenVariable Parse(string code) => new(ResearchCatalogue.Of(code.Split('.')[0]), Enum.Parse<Width>(code.Split('.')[1]));
}
