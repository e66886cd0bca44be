using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BackOnTrack.Domain;
using BackOnTrack.Features.Post;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Training;
using BackOnTrack.Tests.House;
using Microsoft.AspNetCore.Builder;

namespace BackOnTrack.Tests.Features.Post;

/// <summary>Mail leaves in secret (STARTTLS), to a server that shows who it is, and to no other.</summary>
public sealed class AMailInSecret(HouseWithSecretPost house) : IClassFixture<HouseWithSecretPost>
{
    [Fact]
    public async Task It_goes_to_a_server_that_shows_a_certificate_of_its_own_name_and_never_in_the_open()
    {
        await Waits("Mia Hemmelig", "mia@demo.invalid");
        house.Server.Certificate = house.Shown("127.0.0.1");
        Assert.Equal(1, await house.As<CarryPost, int>(post => post.Run(default)));
        Assert.Contains("RCPT TO:<mia@demo.invalid>", Assert.Single(house.Server.Mails, mail => mail.Contains("mia@", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_wrong_certificate_is_a_fault_in_the_ledger_and_the_mail_stays_due(bool known)
    {
        var address = $"mai.{known}@demo.invalid".ToLowerInvariant();
        var mai = await Waits($"Mai Forkert {known}", address);
        house.Server.Certificate = known ? house.Shown("post.elsewhere.invalid") : HouseWithSecretPost.Stranger("127.0.0.1");
        Assert.Equal(0, await house.As<CarryPost, int>(post => post.Run(default)));
        Assert.Equal("waiting 1 BadCertificate", await house.Peek<string>("select state || ' ' || tries || ' ' || fault from bot.letter where account = $1", mai.Id));

        house.Server.Certificate = house.Shown("127.0.0.1");
        house.Clock.Move(TimeSpan.FromMinutes(5));
        await house.As<CarryPost, int>(post => post.Run(default));
        Assert.Single(house.Server.Mails, mail => mail.Contains($"RCPT TO:<{address}>", StringComparison.Ordinal));
        Assert.Equal("sent", await house.Peek<string>("select state from bot.letter where account = $1", mai.Id));
    }

    /// <summary>Somebody wants mail and has something to be told.</summary>
    private async Task<Person> Waits(string name, string address)
    {
        var (lead, who) = (await house.World.TrainingLead(), await house.World.NewMentor(await house.World.Coordinator($"Karla {name}"), name));
        await (await (await who.Browse()).Open("/account/mail")).Fill("Pace", "AtOnce").Fill("Address", address).Press("Save");
        await house.World.Invited(lead, await house.World.Group(lead), who);
        return who;
    }
}

/// <summary>A house whose mail server speaks in secret, and which trusts one issuer of certificates: a throw-away one, made for it.</summary>
public sealed class HouseWithSecretPost : TestHouse
{
    private static readonly DateTimeOffset from = DateTimeOffset.UtcNow.AddDays(-1), until = from.AddDays(3);

    private readonly X509Certificate2 _issuer = Issuer("CN=Throw-away issuer");

    internal MailServer Server { get; } = new();

    protected override void Serve(WebApplicationBuilder builder)
    {
        base.Serve(builder);
        Server.Certificate = Shown("127.0.0.1");
        builder.Lend(Server);
#pragma warning disable SYSLIB0014, MA0039 // trusts one issuer and no other name; the only way a SmtpClient can be told whom to trust; nothing else in the process asks it
        ServicePointManager.ServerCertificateValidationCallback = (_, shown, chain, errors) => Trusts(shown, chain, errors);
#pragma warning restore SYSLIB0014, MA0039
    }

    /// <summary>A certificate of the trusted issuer for a name.</summary>
    internal X509Certificate2 Shown(string name) => Signed(name, _issuer);

    /// <summary>A certificate of an issuer nobody knows.</summary>
    internal static X509Certificate2 Stranger(string name) => Signed(name, Issuer("CN=Nobody knows"));

    private bool Trusts(X509Certificate? shown, X509Chain? chain, SslPolicyErrors errors)
    {
        if (shown is null || chain is null || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None) return false;
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.CustomTrustStore.Add(_issuer);
        return chain.Build(new X509Certificate2(shown));
    }

    private static X509Certificate2 Issuer(string name)
    {
        using var key = RSA.Create(2048);
        var asks = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        asks.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return asks.CreateSelfSigned(from, until);
    }

    private static X509Certificate2 Signed(string name, X509Certificate2 issuer)
    {
        using var key = RSA.Create(2048);
        var asks = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        if (IPAddress.TryParse(name, out var address)) names.AddIpAddress(address);
        else names.AddDnsName(name);
        asks.CertificateExtensions.Add(names.Build());
        using var bare = asks.Create(issuer, from, until, Guid.NewGuid().ToByteArray());
        using var whole = bare.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), null);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Server.Dispose();
        _issuer.Dispose();
    }
}
