using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CareerBot.Tests.BotFramework.Authentication;

/// <summary>A token in the making; signed here by hand, so that it can be as wrong as a test wants.</summary>
public sealed class TestToken(TestKey key, DateTimeOffset now)
{
    public TestKey Key { get; set; } = key;

    public JsonObject Header { get; } = new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = key.Id };

    public JsonObject Payload { get; } = new()
    {
        ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
    };

    /// <summary>Signs in place of the key.</summary>
    public Func<byte[], byte[]>? Signature { get; set; }

    public TestToken With(string claim, JsonNode? value)
    {
        Payload[claim] = value;
        return this;
    }

    public TestToken Without(string claim)
    {
        Payload.Remove(claim);
        return this;
    }

    public TestToken WithHeader(string name, JsonNode? value)
    {
        Header[name] = value;
        return this;
    }

    public override string ToString()
    {
        var content = $"{Encode(Header)}.{Encode(Payload)}";
        var bytes = Encoding.ASCII.GetBytes(content);
        return $"{content}.{Base64Url.EncodeToString(Signature?.Invoke(bytes) ?? Sign(bytes))}";
    }

    private byte[] Sign(byte[] content) => (string?)Header["alg"] switch
    {
        "RS256" => Key.Sign(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        "RS384" => Key.Sign(content, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
        "RS512" => Key.Sign(content, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
        "PS256" => Key.Sign(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        _ => [],
    };

    private static string Encode(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));
}
