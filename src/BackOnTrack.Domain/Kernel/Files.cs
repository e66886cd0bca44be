namespace BackOnTrack.Domain;

/// <summary>A row that lies in one mentee's file: behind that mentee's wall and under that mentee's key.</summary>
public interface IInFile
{
    Guid Id { get; }

    /// <summary>Whose file it lies in.</summary>
    Guid Mentee { get; }

    /// <summary>The unit that keeps the file; follows the mentee by foreign key when the file moves.</summary>
    int Unit { get; }
}

/// <summary>A row that lies in one mentor's file.</summary>
public interface IAboutMentor
{
    Guid Id { get; }
    Guid Mentor { get; }
    int Unit { get; }
}
