using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BackOnTrack.Web;

/// <summary>
/// The framework describes every public property of a page, whether anything can be bound to it or not; ours
/// are mostly there to be shown. A property without a source of values gets no description: nothing is bound to it either way.
/// </summary>
internal sealed class BoundPropertiesOnly(IPageApplicationModelPartsProvider all) : IPageApplicationModelPartsProvider
{
    /// <summary>Null is an answer the framework reads as "leave it out", though its signature does not say so.</summary>
    public PagePropertyModel CreatePropertyModel(PropertyInfo property) =>
        property.IsDefined(typeof(IBindingSourceMetadata), inherit: true) ? all.CreatePropertyModel(property) : null!;

    public PageHandlerModel? CreateHandlerModel(MethodInfo method) => all.CreateHandlerModel(method);

    public PageParameterModel CreateParameterModel(ParameterInfo parameter) => all.CreateParameterModel(parameter);

    public bool IsHandler(MethodInfo methodInfo) => all.IsHandler(methodInfo);

    /// <summary>Stands before the framework's own, which is not public and is found by what it is registered for.</summary>
    public static void StandIn(IServiceCollection services)
    {
        var own = services.Single(s => s.ServiceType == typeof(IPageApplicationModelPartsProvider)).ImplementationType!;
        services.Replace(ServiceDescriptor.Singleton<IPageApplicationModelPartsProvider>(p => new BoundPropertiesOnly((IPageApplicationModelPartsProvider)ActivatorUtilities.CreateInstance(p, own))));
    }
}
