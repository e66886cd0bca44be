using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BackOnTrack.Web;

/// <summary>
/// Describes a page when somebody first comes to it. The framework describes all of them at start, with every method and
/// property each of 450 has: half a second, and a third of the memory that stays in use.
/// </summary>
internal static class PagesOnDemand
{
    /// <summary>Puts the provider that waits in the place of the one that does not, as the framework's own runtime compilation does.</summary>
    public static void StandIn(IServiceCollection services)
    {
        services.Remove(services.Single(s => s.ServiceType == typeof(IActionDescriptorProvider) && s.ImplementationType?.Name == "CompiledPageActionDescriptorProvider"));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IActionDescriptorProvider, PageActionDescriptorProvider>());
    }
}
