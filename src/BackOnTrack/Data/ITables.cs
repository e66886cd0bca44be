using BackOnTrack.Access;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Data;

/// <summary>What a module keeps: its mapping, and the wall of every table. Found by reflection, one per module.</summary>
public interface ITables
{
    void Map(ModelBuilder model);
    IEnumerable<Wall> Walls { get; }
}

/// <summary>
/// Which acts read and write the rows of a table. Row-level security is generated from it and from
/// <see cref="AccessTable"/>: a hat sees a row when one of the <paramref name="Read"/> acts reaches the file it lies in.
/// </summary>
/// <param name="Table">Name in schema <c>bot</c>.</param>
/// <param name="File">The column that names the file: <c>mentee</c>, <c>mentor</c>, <c>id</c> or <c>owner</c>.</param>
/// <param name="Read">Acts that read the rows. Writing acts read them too.</param>
/// <param name="Add">Acts that insert.</param>
/// <param name="Change">Acts that update; none when rows are never changed.</param>
/// <param name="Remove">Acts that delete; none for nearly every table.</param>
/// <param name="Also">A further condition on rows, in SQL, for capacities the acts cannot express.</param>
/// <param name="AlsoAdd">A further condition on rows that are new, in SQL; it hides nothing from those who read.</param>
/// <param name="Unit">The column of the unit, or empty when the table has none (then only own and all reach).</param>
/// <param name="Contacts">What a referrer reaches the rows as.</param>
public sealed record Wall(string Table, string File, Act[] Read, Act[] Add, Act[] Change, Act[]? Remove = null, string Also = "", string Unit = "unit", Contacts Contacts = Contacts.Shut, string AlsoAdd = "")
{
    /// <summary>For <see cref="Also"/>: rows between a mentor (column <c>mentor</c>) and the coach of that mentor. A second mentor of the same mentee may have another coach.</summary>
    public const string MentorAndCoach = """
        case (select bot.hat()) when 'mentor' then mentor = (select bot.actor()) when 'coach' then mentor in (select f from bot.files('coach') f) else true end
        """;
}

/// <summary>Whoever asked once and whoever is contact today wear one hat and open different tables of a file.</summary>
public enum Contacts
{
    /// <summary>As the one who asked.</summary>
    Shut,

    /// <summary>As the one who asked, and to read as contact too.</summary>
    Read,

    /// <summary>As contact, and not as the one who asked.</summary>
    Only,
}
