namespace BackOnTrack.Access;

/// <summary>The act a route is for. A route without one fails the census.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(Act act) : Attribute
{
    public Act Act { get; } = act;

    /// <summary>How often one account may use the route: reading, writing, searching or signing in.</summary>
    public Rate Rate { get; init; } = Rate.Ordinary;

    /// <summary>Reachable before sign-in (sign-in itself, help, the demo's door).</summary>
    public bool Anonymous { get; init; }
}

/// <summary>Rate classes; the limits stand in <c>Web/RateLimits.cs</c>.</summary>
public enum Rate { Ordinary, Search, SignIn, Export, Code, Api }
