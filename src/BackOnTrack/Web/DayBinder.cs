using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BackOnTrack.Web;

/// <summary>
/// Reads days and times of day as people write them. What cannot be read stays in the field as it was typed, and so does a day
/// nobody can mean: rules count on from a day, and from the last one there is no counting on.
/// </summary>
public sealed class DayBinder(Words words, TimeProvider clock) : IModelBinder
{
    /// <summary>Nobody alive was born before; the register of inquiries takes no earlier day of birth either.</summary>
    private static readonly DateOnly First = new(1900, 1, 1);

    private const int YearsAhead = 50;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None) return Task.CompletedTask;

        var (name, state, meta) = (bindingContext.ModelName, bindingContext.ModelState, bindingContext.ModelMetadata);
        state.SetModelValue(name, typed);
        var isDay = meta.UnderlyingOrModelType == typeof(DateOnly);
        var text = typed.FirstValue ?? "";

        if (string.IsNullOrWhiteSpace(text))
        {
            if (meta.IsReferenceOrNullableType) bindingContext.Result = ModelBindingResult.Success(null);
            else state.TryAddModelError(name, words[isDay ? "House.Refuse.DayMissing" : "House.Refuse.TimeMissing"]);
        }
        else if (isDay && DayText.TryRead(text, out DateOnly day))
        {
            if (day >= First && day <= Last) bindingContext.Result = ModelBindingResult.Success(day);
            else state.TryAddModelError(name, words["House.Refuse.DayFar", First, Last]);
        }
        else if (!isDay && DayText.TryRead(text, out TimeOnly time)) bindingContext.Result = ModelBindingResult.Success(time);
        else state.TryAddModelError(name, words[isDay ? "House.Refuse.DayUnreadable" : "House.Refuse.TimeUnreadable"]);
        return Task.CompletedTask;
    }

    private DateOnly Last => clock.Today().AddYears(YearsAhead);

    /// <summary>Takes the two types away from the framework's own binders, which read them by one culture only.</summary>
    public sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
            context.Metadata.UnderlyingOrModelType == typeof(DateOnly) || context.Metadata.UnderlyingOrModelType == typeof(TimeOnly)
                ? new DayBinder(context.Services.GetRequiredService<Words>(), context.Services.GetRequiredService<TimeProvider>())
                : null;
    }
}
