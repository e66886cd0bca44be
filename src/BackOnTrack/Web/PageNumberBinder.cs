using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BackOnTrack.Web;

/// <summary>
/// Reads which page of a list is asked for. An address can name a page no list has: it is answered with an empty one, before
/// its number is multiplied by anything.
/// </summary>
public sealed class PageNumberBinder : IModelBinder
{
    private const int Last = 10_000;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        if (bindingContext.ValueProvider.GetValue(bindingContext.ModelName).FirstValue is { Length: > 0 } asked)
            bindingContext.Result = ModelBindingResult.Success(int.TryParse(asked, out var number) ? Math.Clamp(number, 1, Last) : 1);
        return Task.CompletedTask;
    }

    /// <summary>Takes every whole number with the name of the pages, <see cref="PagerTag.Query"/> as a rule; a mentorship calls those of its notes <c>page</c>.</summary>
    public sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType == typeof(int) && NameOf(context) is PagerTag.Query or "page" ? new PageNumberBinder() : null;

        private static string? NameOf(ModelBinderProviderContext context) => context.BindingInfo.BinderModelName ?? context.Metadata.BinderModelName ?? context.Metadata.Name;
    }
}
