using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace BackOnTrack.Web;

/// <summary>A text field left empty is an empty text, not nothing, unless the input says <c>string?</c>.</summary>
public sealed class PlainTexts : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key.ModelType != typeof(string)) return;
        var nullability = new NullabilityInfoContext();
        var state = context.Key switch
        {
            { PropertyInfo: { } property } => nullability.Create(property).WriteState,
            { ParameterInfo: { } parameter } => nullability.Create(parameter).WriteState,
            _ => NullabilityState.Unknown,
        };
        context.DisplayMetadata.ConvertEmptyStringToNull = state != NullabilityState.NotNull;
    }
}
