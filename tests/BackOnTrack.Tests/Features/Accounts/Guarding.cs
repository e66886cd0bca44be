using System.Net;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Http;

namespace BackOnTrack.Tests.Features.Accounts;

public sealed class Guarding
{
    [Theory]
    [InlineData("/mentorships/1?page=2", "/mentorships/1?page=2")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("/a\r\nSet-Cookie: x=y", "/")]
    [InlineData("/sign-out", "/")]
    [InlineData("javascript:alert(1)", "/")]
    public void Only_an_address_of_this_house_is_gone_to(string? wish, string to) => Assert.Equal(to, LocalPath.Of(wish));

    [Fact]
    public async Task Over_tls_every_cookie_is_bound_to_this_host()
    {
        string? heard = null;
        var context = new DefaultHttpContext { Request = { Scheme = "https" } };
        var starting = new List<Func<Task>>();
        context.Features.Set<Microsoft.AspNetCore.Http.Features.IHttpResponseFeature>(new Starting(starting));
        context.Request.Headers.Cookie = "bot-sign-in=planted; __Host-bot-sign-in=mine";
        await new HostCookies(c =>
        {
            heard = c.Request.Cookies["bot-sign-in"];
            c.Response.Cookies.Append("bot-form", "x", new() { HttpOnly = true });
            return Task.CompletedTask;
        }).Invoke(context);
        foreach (var callback in starting) await callback();
        Assert.Equal("mine", heard);
        Assert.Equal("__Host-bot-form=x; path=/; secure; httponly", WebUtility.UrlDecode(context.Response.Headers.SetCookie.ToString()).ToLowerInvariant().Replace("__host", "__Host"));
    }

    private sealed class Starting(List<Func<Task>> callbacks) : Microsoft.AspNetCore.Http.Features.HttpResponseFeature
    {
        public override void OnStarting(Func<object, Task> callback, object state) => callbacks.Add(() => callback(state));
    }
}
