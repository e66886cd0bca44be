using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BackOnTrack.Web;

/// <summary>
/// Describes a page when somebody first comes to it. The framework describes all of them at start, with every method and
/// property each of them has: a third of the memory that stays in use. Everything that looks at what a page declares (limits,
/// fresh proofs, the door) comes after routing and finds the whole page in the place of its address.
/// </summary>
internal sealed class PagesOnDemand(PageLoader loader) : MatcherPolicy, IEndpointSelectorPolicy
{
    /// <summary>Before any other choice is made between addresses.</summary>
    public override int Order => int.MinValue + 100;

    /// <summary>Puts the provider that waits in the place of the one that does not, as the framework's own runtime compilation does.</summary>
    public static void StandIn(IServiceCollection services)
    {
        services.Remove(services.Single(s => s.ServiceType == typeof(IActionDescriptorProvider) && s.ImplementationType?.Name == "CompiledPageActionDescriptorProvider"));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IActionDescriptorProvider, PageActionDescriptorProvider>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, PagesOnDemand>());
    }

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(e => PageOf(e) is not null);

    public async Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
            if (candidates.IsValidCandidate(i) && candidates[i].Endpoint is var address && PageOf(address) is { } page)
                candidates.ReplaceEndpoint(i, (await loader.LoadAsync(page, address.Metadata)).Endpoint, candidates[i].Values);
    }

    private static PageActionDescriptor? PageOf(Endpoint endpoint) => endpoint.Metadata.GetMetadata<PageActionDescriptor>();
}
