using BackOnTrack.Data;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Access;

/// <summary>Units, accounts and the reach ledger. Their own walls stand in 0001_house.sql, because every other wall asks them.</summary>
public sealed class AccessTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<Unit>().Property(u => u.Id).ValueGeneratedNever();
        model.Entity<Establishment>().Property(u => u.Id).ValueGeneratedNever();
        model.Entity<AccountRole>();
        model.Entity<SignIn>();
        model.Entity<Reach>();
        model.Entity<Exclusion>();
    }

    public IEnumerable<Wall> Walls => [];
}

/// <summary>A region's office of the service; keeps files.</summary>
public sealed class Unit
{
    public required int Id { get; init; }
    public required string Name { get; set; }
}

/// <summary>A prison, remand prison or probation office.</summary>
public sealed class Establishment
{
    public required int Id { get; init; }
    public required int Unit { get; init; }
    public required string Name { get; set; }
    public required EstablishmentKind Kind { get; init; }

    /// <summary>The last day it is used; null while none is known. Whatever was written down about it stays.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Whether it is used on a day.</summary>
    public bool IsOpenOn(DateOnly day) => !(Until < day);
}

public enum EstablishmentKind { ClosedPrison, OpenPrison, RemandPrison, ProbationOffice }

/// <summary>That an account had a hat from one day to another.</summary>
public sealed class AccountRole
{
    public required Guid Id { get; init; }
    public required Guid Account { get; init; }
    public required Domain.Role Role { get; init; }
    public int? Unit { get; init; }
    public required DateTimeOffset Since { get; init; }
    public DateTimeOffset? Until { get; set; }
    public Guid? GivenBy { get; init; }
}

/// <summary>One sign-in on one device. The cookie only names it: whether it still holds is asked in every transaction.</summary>
public sealed class SignIn
{
    public required Guid Id { get; init; }
    public required Guid Account { get; init; }

    /// <summary>The hat worn on this device.</summary>
    public required Domain.Role Hat { get; set; }
    public required DateTimeOffset Started { get; init; }
    public required DateTimeOffset LastSeen { get; set; }

    /// <summary>The absolute end, however busy.</summary>
    public required DateTimeOffset Ends { get; init; }
    public DateTimeOffset? Ended { get; set; }
    public string? EndedBecause { get; set; }

    /// <summary>What the browser calls itself, shortened, for the list of one's own sign-ins.</summary>
    public string Device { get; init; } = "";
}
