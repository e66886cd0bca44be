using System.Reflection;
using BackOnTrack.Access;
using BackOnTrack.Tests.House;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace BackOnTrack.Tests.Devices;

/// <summary>One address of the running house, as the router has it: no list is kept of them anywhere.</summary>
internal sealed record Address(string Template, RoutePattern Pattern, string[] Verbs, NeedsAttribute? Needs, TypeInfo? Page)
{
    public IReadOnlyList<Hole> Holes { get; } = Hole.In(Pattern, Page);

    /// <summary>The holes that name a record.</summary>
    public IReadOnlyList<Hole> Ids => [.. Holes.Where(h => h.IsId)];

    /// <summary>The address with its holes filled.</summary>
    public string With(Func<Hole, string> fill) => "/" + string.Join('/', Pattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => p switch
    {
        RoutePatternParameterPart hole => fill(Holes.Single(h => h.Name == hole.Name)),
        RoutePatternLiteralPart words => words.Content,
        _ => "",
    })))).TrimEnd('/');

    /// <summary>The address as the census names it, whatever its holes are called.</summary>
    public string Shape => With(h => h.IsId ? "id" : "x");

    /// <summary>Asked by other systems, with credentials of their own, and by nobody's browser.</summary>
    public bool IsOfTheInterface => Template.StartsWith("/api/", StringComparison.Ordinal);

    public bool Answers(string verb) => Verbs.Contains(verb);

    /// <summary>A page that reads and is asked by a form: the search, whose words never stand in an address.</summary>
    public bool Searches => Answers("POST") && Needs is { } needs && AccessTable.ClassOf(needs.Act) is LogClass.Consultation && Texts.Any();

    /// <summary>Every text its form asks for, filled with one word.</summary>
    public IEnumerable<KeyValuePair<string, string>> Words(string word) => Texts.Select(p => KeyValuePair.Create(p.Name, word));

    /// <summary>Every text its address can be asked with, filled with one word.</summary>
    public string Question(string word) => string.Concat(Texts.Where(p => p.GetCustomAttribute<BindPropertyAttribute>()!.SupportsGet).Select((p, n) => $"{(n == 0 ? '?' : '&')}{p.Name}={word}"));

    private IEnumerable<PropertyInfo> Texts => Page?.GetProperties().Where(p => p.PropertyType == typeof(string) && p.GetCustomAttribute<BindPropertyAttribute>() is not null) ?? [];

    public override string ToString() => Template;

    public static async Task<IReadOnlyList<Address>> All(TestHouse house)
    {
        var loader = house.Services.GetRequiredService<PageLoader>();
        var all = new List<Address>();
        foreach (var endpoint in house.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Distinct())
        {
            var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } known ? (await loader.LoadAsync(known, endpoint.Metadata)).ModelTypeInfo : null;
            var needs = endpoint.Metadata.GetMetadata<NeedsAttribute>() ?? page?.GetCustomAttribute<NeedsAttribute>();
            var template = "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
            string[] verbs = page is null ? [.. endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []]
                : [.. new[] { "GET", "POST" }.Where(v => page.GetMethods().Any(m => m.Name.StartsWith("On" + v, StringComparison.OrdinalIgnoreCase)))];
            if (page is not null && verbs.Length == 0) verbs = ["GET"]; // words only: nothing to handle
            all.Add(new(template, endpoint.RoutePattern, verbs, needs, page));
        }
        return [.. all.DistinctBy(a => a.Template + string.Join(',', a.Verbs)).OrderBy(a => a.Template, StringComparer.Ordinal)];
    }
}

/// <summary>A place in an address that is filled in: <c>{id:guid}</c>, the words before it, and the words before those.</summary>
internal sealed record Hole(string Name, string[] Constraints, bool IsOptional, string Before, string Room, Type? Bound)
{
    public bool IsId => Constraints.Contains("guid");

    /// <summary>Read as one of the words of a code: a closed set too.</summary>
    public bool IsWord => Bound is { IsEnum: true };

    /// <summary>Something that fits where no record is named: the first number of a range, the first of some words.</summary>
    public string Sample => Name == "sheet" ? BackOnTrack.Features.Sessions.SessionForms.New : Name == "work" ? BackOnTrack.Features.Today.WorkOfTheHouse.All[0].Name : Constraints.Select(Fitting).OfType<string>().FirstOrDefault() ?? (IsWord ? Enum.GetNames(Bound!)[0] : null)
        ?? throw new InvalidOperationException($"The devices do not know what fits {{{Name}}}: give it a constraint, or teach them.");

    private static string? Fitting(string constraint) => constraint.Split('(') switch
    {
        ["range", var numbers] => numbers.Split(',')[0],
        ["regex", "^", var words] => words.Split('|', ')')[0],
        ["regex", ..] => "sample",
        ["int"] => "1",
        _ => null,
    };

    public static IReadOnlyList<Hole> In(RoutePattern pattern, TypeInfo? page)
    {
        var (holes, before, room) = (new List<Hole>(), "", "");
        foreach (var part in pattern.PathSegments.SelectMany(s => s.Parts))
            if (part is RoutePatternParameterPart hole)
                holes.Add(new(hole.Name, [.. hole.ParameterPolicies.Select(c => c.Content ?? "")], hole.IsOptional, before, room, TypeOf(hole.Name, page)));
            else if (part is RoutePatternLiteralPart words) (before, room) = (words.Content, before);
        return holes;
    }

    private static Type? TypeOf(string name, TypeInfo? page)
    {
        var bound = page?.GetMethods().Where(m => m.Name.StartsWith("On", StringComparison.Ordinal)).SelectMany(m => m.GetParameters())
                .FirstOrDefault(p => p.Name!.Equals(name, StringComparison.OrdinalIgnoreCase))?.ParameterType
            ?? page?.GetProperties().FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.PropertyType;
        return bound is null ? null : Nullable.GetUnderlyingType(bound) ?? bound;
    }
}
