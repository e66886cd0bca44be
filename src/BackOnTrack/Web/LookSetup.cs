using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace BackOnTrack.Web;

/// <summary>What a page needs to look and speak as ours: the words, days as people write them, the binder's messages.</summary>
public static class LookSetup
{
    public static IServiceCollection AddLook(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddSingleton(p => new Words(strict: !environment.IsProduction(), p.GetRequiredService<Packs.Pack>().Words));
        services.AddSingleton<Assets>();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(
            UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA, UnicodeRanges.LatinExtendedB,
            UnicodeRanges.LatinExtendedAdditional, UnicodeRanges.GeneralPunctuation));
        services.AddSingleton<IConfigureOptions<MvcOptions>, BinderWords>();
        return services;
    }

    /// <summary>The framework's own messages about input without meaning, in the user's language.</summary>
    private sealed class BinderWords(Words words) : IConfigureOptions<MvcOptions>
    {
        public void Configure(MvcOptions options)
        {
            options.ModelBinderProviders.Insert(0, new DayBinder.Provider());
            options.ModelBinderProviders.Insert(1, new PageNumberBinder.Provider());
            options.ModelMetadataDetailsProviders.Add(new PlainTexts());
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            Speak(options.ModelBindingMessageProvider);
        }

        private void Speak(DefaultModelBindingMessageProvider say)
        {
            say.SetAttemptedValueIsInvalidAccessor((_, _) => words["House.Refuse.Unreadable"]);
            say.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => words["House.Refuse.Unreadable"]);
            say.SetUnknownValueIsInvalidAccessor(_ => words["House.Refuse.Unreadable"]);
            say.SetNonPropertyUnknownValueIsInvalidAccessor(() => words["House.Refuse.Unreadable"]);
            say.SetValueIsInvalidAccessor(_ => words["House.Refuse.Unreadable"]);
            say.SetValueMustBeANumberAccessor(_ => words["House.Refuse.NotANumber"]);
            say.SetNonPropertyValueMustBeANumberAccessor(() => words["House.Refuse.NotANumber"]);
            say.SetValueMustNotBeNullAccessor(_ => words["House.Refuse.Missing"]);
            say.SetMissingBindRequiredValueAccessor(_ => words["House.Refuse.Missing"]);
            say.SetMissingKeyOrValueAccessor(() => words["House.Refuse.Missing"]);
            say.SetMissingRequestBodyRequiredValueAccessor(() => words["House.Refuse.Missing"]);
        }
    }
}
