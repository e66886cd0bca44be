using System.Net;
using System.Text;
using BackOnTrack.Cli;
using BackOnTrack.Data;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackOnTrack.Tests.Web;

public sealed class AnsweringFaults(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_fault_is_five_hundred_whatever_its_page_says_and_nothing_is_said_after_the_first_byte()
    {
        var answer = new Answer();
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseFeature>(answer);
        var calls = 0;
        await new LastResort(async c =>
        {
            if (++calls == 1) throw new InvalidOperationException("a bug");
            c.Response.StatusCode = StatusCodes.Status404NotFound;
            await answer.Start();
        }, NullLogger<LastResort>.Instance).Invoke(context, new RequestTrace());
        Assert.Equal((2, StatusCodes.Status500InternalServerError), (calls, answer.Sent));
    }

    [Fact]
    public async Task Whoever_hangs_up_half_way_is_no_fault_of_ours()
    {
        var (context, calls) = (new DefaultHttpContext(), 0);
        await new Unreadable(_ =>
        {
            calls++;
            throw new BadHttpRequestException("Unexpected end of request content.");
        }).Invoke(context);
        Assert.Equal((1, StatusCodes.Status400BadRequest), (calls, context.Response.StatusCode));
        Assert.Equal("nosniff", context.Response.Headers.XContentTypeOptions.ToString());
    }

    [Fact]
    public async Task A_fault_of_the_page_that_says_so_is_answered_with_the_headers_of_every_answer()
    {
        var (context, calls) = (new DefaultHttpContext(), 0);
        await new LastResort(_ => throw new InvalidOperationException($"fault {++calls}"), NullLogger<LastResort>.Instance).Invoke(context, new RequestTrace());
        Assert.Equal((2, StatusCodes.Status500InternalServerError, "no-store"), (calls, context.Response.StatusCode, context.Response.Headers.CacheControl.ToString()));
    }

    [Theory, InlineData("Input.UserName=a%00b", false), InlineData("Input.UserName=a%00b", true), InlineData("no=token&Input.UserName=a%00b", false)]
    public async Task A_form_that_cannot_be_read_is_four_hundred_in_words_with_all_headers_and_no_fault_of_ours(string body, bool signedIn)
    {
        var visitor = await house.Visit(signedIn ? (await house.World.Coordinator("Karla Nul")).Id : null);
        foreach (var (origin, at) in new[] { ("http://localhost", "/sign-in"), ("https://evil.example", "/sign-in"), ("http://localhost", "/search"), ("http://localhost", "/nowhere") })
        {
            visitor.Origin = origin;
            await visitor.Send(HttpMethod.Post, at, new StringContent(body, Encoding.ASCII, "application/x-www-form-urlencoded"));
            Assert.Equal((HttpStatusCode.BadRequest, origin, at), (visitor.Status, origin, at));
            Assert.Contains("That cannot be read", visitor.Said, StringComparison.Ordinal);
            Assert.Equal(("nosniff", "no-store"), (visitor.Heads["X-Content-Type-Options"], visitor.Heads["Cache-Control"]));
            Assert.Contains("default-src 'none'", visitor.Heads["Content-Security-Policy"], StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open("/unreadable")).Status);
    }

    [Fact]
    public async Task Under_a_name_that_is_not_ours_nobody_is_answered()
    {
        var visitor = await house.Visit();
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Send(HttpMethod.Get, "http://evil.example/sign-in", null)).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open("/sign-in")).Status);
    }

    [Theory, InlineData("*"), InlineData("https://backontrack.example"), InlineData("backontrack.example:443"), InlineData("")]
    public void A_star_is_no_name_of_a_host(string name) => Assert.Throws<Stumble>(() => ServeVerbs.Hosts([name]));

    [Fact]
    public void A_name_given_is_answered_to_beside_our_own() => Assert.Equal(HouseSettings.Here + ";backontrack.example", ServeVerbs.Hosts(["backontrack.example"]));

    /// <summary>An answer as a server has it: once begun, its status cannot be changed.</summary>
    private sealed class Answer : IHttpResponseFeature
    {
        private readonly List<Func<Task>> _starting = [];
        private bool _started;
        private int _status = StatusCodes.Status200OK;

        public int Sent { get; private set; }

        public bool HasStarted => false; // what a reader in another thread may still see

        public int StatusCode
        {
            get => _status;
            set => _status = _started ? throw new InvalidOperationException("StatusCode cannot be set because the response has already started.") : value;
        }

        public string? ReasonPhrase { get; set; }
        public IHeaderDictionary Headers { get; set; } = new HeaderDictionary();
        public Stream Body { get; set; } = Stream.Null;

        public void OnStarting(Func<object, Task> callback, object state) => _starting.Add(() => callback(state));

        public void OnCompleted(Func<object, Task> callback, object state) { }

        public async Task Start()
        {
            foreach (var callback in _starting) await callback();
            (_started, Sent) = (true, StatusCode);
        }
    }
}
