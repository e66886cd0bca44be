using BackOnTrack.Access;
using BackOnTrack.Web.Api;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Routing;

namespace BackOnTrack.Web;

/// <summary>The web server: what stands before every page, in order.</summary>
public static class Server
{
    /// <summary>The application, ready to run; tests give it settings of their own.</summary>
    public static WebApplication Build(string[] args, HouseSettings settings, Action<WebApplicationBuilder>? also = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(Server).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory, WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot") });
        builder.Configuration["AllowedHosts"] = settings.Hosts;
        builder.WebHost.ConfigureKestrel(k => { k.AddServerHeader = false; k.Limits.MaxRequestBodySize = 30_000_000; });
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddHouse(settings).AddLook(builder.Environment).AddRateLimits(builder.Configuration).AddApi().AddPages();
        builder.Services.AddHostedService<Features.Log.SealLogRegularly>();
        builder.Services.AddHostedService<Features.Drafts.SweepDraftsDaily>();
        builder.Services.AddHostedService<Features.Supervision.RecordTalk.SweepTalkDraftsDaily>();
        builder.Services.AddHostedService<Features.Supervision.SetCoachAway.SettleStandInsRegularly>();
        builder.Services.AddHostedService<Features.Safety.EscalateRegularly>();
        builder.Services.AddHostedService<Features.Safety.SettleDeadlinesRegularly>();
        builder.Services.AddHostedService<Features.Research.DestroyResearchRegularly>();
        builder.Services.AddHostedService<Features.Inquiries.RunImport.ImportWorker>();
        builder.Services.AddHostedService<Features.Today.RemindOfWorkRegularly>();
        builder.Services.AddHostedService<Features.Post.CarryPostRegularly>();
        builder.Services.AddHostedService<Features.Sessions.RaiseOverdueRegularly>();
        builder.Services.AddHostedService<Features.Custody.FollowCustodyRegularly>();
        builder.Services.AddHostedService<Features.Sessions.FollowSlotsRegularly>();
        builder.Services.AddHostedService<Features.Sessions.FollowPermitsRegularly>();
        builder.Services.AddHostedService<Features.Sessions.FollowChecksRegularly>();
        builder.Services.AddHostedService<Features.Mentors.WarnOfPermits.WarnOfPermitsRegularly>();
        builder.Services.AddHostedService<Features.Mentors.WarnOfChecks.WarnOfChecksRegularly>();
        builder.Services.AddHostedService<Features.Surveys.CarryRoundsRegularly>();
        builder.Services.AddHostedService<Features.Inquiries.SweepUploads.SweepUploadsDaily>();
        also?.Invoke(builder);
        var app = builder.Build();
        app.UsePages();
        return app;
    }

    private static void AddPages(this IServiceCollection services)
    {
        services.AddScoped<Door>().AddScoped<StepUpGate>().AddScoped<Features.Drafts.DeskDrafts>();
        services.AddRazorPages(o =>
        {
            o.RootDirectory = "/Features";
            o.Conventions.Add(new NoPathOfItsOwn());
        }).AddMvcOptions(o => { o.Filters.AddService<Door>(1); o.Filters.AddService<StepUpGate>(2); });
        BoundPropertiesOnly.StandIn(services);
        PagesOnDemand.StandIn(services);
        services.AddResponseCompression(o => { o.EnableForHttps = true; o.MimeTypes = ["text/css", "text/javascript"]; });
        services.AddAntiforgery(o => { o.Cookie.Name = "bot-form"; o.FormFieldName = "form"; o.SuppressXFrameOptionsHeader = true; o.Cookie.SameSite = SameSiteMode.Strict; o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest; });
        services.AddAuthentication("house").AddCookie("house", o =>
        {
            o.Cookie.Name = "bot-sign-in";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.ExpireTimeSpan = TimeSpan.FromDays(7); // it only names a sign-in; when that ends stands in the database, and a late form still has a sender
            o.SlidingExpiration = false;
            o.LoginPath = "/sign-in";
            o.ForwardDefaultSelector = context => ApiAnswers.IsAsked(context) ? ClientCredentials.Name : null;
        }).AddClientCredentials();
        services.AddAuthorization();
    }

    private static void UsePages(this WebApplication app)
    {
        app.UseForwardedHeaders(new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto }); // from a proxy on this machine only
        app.UseMiddleware<HostCookies>();
        app.UseMiddleware<Headers>();
        app.UseMiddleware<LastResort>();
        app.UseMiddleware<Unreadable>();
        app.UseMiddleware<TooLarge>();
        app.UseStatusCodePagesWithReExecute("/not-there");
        app.UseMiddleware<TooMany>();
        app.UseWhen(IsLook, look => look.UseResponseCompression());
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = f => f.Context.Response.Headers.CacheControl = f.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache" });
        app.UseRouting();
        app.UseAuthentication();
        app.UseLanguages();
        app.UseMiddleware<RateLimits>();
        app.UseAntiforgery();
        app.UseMiddleware<EndedSignIns>();
        app.MapRazorPages();
        app.MapApi();
    }

    /// <summary>Styles and scripts are the same for everybody and are packed. A page never is: how small it packs would tell what stands in it beside a word the asker chose.</summary>
    private static bool IsLook(HttpContext context) => Path.GetExtension(context.Request.Path.Value) is ".css" or ".js";

    /// <summary>Every page names its address; a page that does not, has none.</summary>
    private sealed class NoPathOfItsOwn : IPageRouteModelConvention
    {
        public void Apply(PageRouteModel model)
        {
            foreach (var selector in model.Selectors.Where(s => s.AttributeRouteModel?.Template?.Contains('/') is true
                && s.AttributeRouteModel.Template.Equals(model.ViewEnginePath.TrimStart('/'), StringComparison.Ordinal)).ToList()) model.Selectors.Remove(selector);
        }
    }
}
