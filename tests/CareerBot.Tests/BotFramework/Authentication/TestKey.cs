using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace CareerBot.Tests.BotFramework.Authentication;

/// <summary>A signing key, and how an issuer publishes it.</summary>
public sealed class TestKey(string id, params string[] endorsements)
{
    private static readonly Lock Signing = new();

    public string Id => id;

    public RSA Rsa { get; } = RSA.Create(2048);

    public string Use { get; init; } = "sig";

    public JsonObject ToJson()
    {
        var parameters = Rsa.ExportParameters(false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = Use,
            ["kid"] = id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
        if (endorsements.Length > 0)
            key["endorsements"] = new JsonArray([.. endorsements.Select(channel => JsonValue.Create(channel))]);
        return key;
    }

    public byte[] Sign(byte[] data, HashAlgorithmName hash, RSASignaturePadding padding)
    {
        lock (Signing)
            return Rsa.SignData(data, hash, padding);
    }
}
