using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CareerBot.Benchmarks.Adapter;

/// <summary>Takes the replies, and plays the channel's token issuer.</summary>
internal sealed class Sink
{
    public const string AppId = "11111111-1111-1111-1111-111111111111";
    public const string Issuer = "https://api.botframework.com";

    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "benchmark" };
    private long _posts;

    public static Task<int> RunAsync()
    {
        var sink = new Sink();
        return LocalServer.RunAsync(_ => { }, app =>
        {
            app.MapGet("/posts", () => $"{Interlocked.Read(ref sink._posts)}");
            app.MapGet("/metadata", (HttpContext context) => context.Response.WriteAsync($$"""{"issuer":"{{Issuer}}","jwks_uri":"{{Here(context)}}/keys"}"""));
            app.MapGet("/keys", (HttpContext context) => context.Response.WriteAsync(sink.Keys()));
            app.MapGet("/token", (HttpContext context) => sink.Token($"{Here(context)}/"));
            app.MapPost("/v3/{**rest}", sink.TakeAsync);
        });
    }

    private static string Here(HttpContext context) => $"http://{context.Request.Host}";

    private async Task TakeAsync(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null);
        Interlocked.Increment(ref _posts);
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 10;
        await context.Response.BodyWriter.WriteAsync("{\"id\":\"1\"}"u8.ToArray());
    }

    private string Keys()
    {
        var key = _key.Rsa.ExportParameters(false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = _key.KeyId,
                ["n"] = Base64UrlEncoder.Encode(key.Modulus),
                ["e"] = Base64UrlEncoder.Encode(key.Exponent),
                ["endorsements"] = new JsonArray(LoadGenerator.ChannelId),
            }),
        }.ToJsonString();
    }

    private string Token(string serviceUrl) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = AppId,
        Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
        SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
    });
}
