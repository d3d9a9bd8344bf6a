using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CareerBot.BotFramework.DirectLine;

/// <summary>Issues and reads tokens: each is signed, ends, and opens one conversation.</summary>
internal sealed class DirectLineTokens(DirectLineLimits limits, TimeProvider clock)
{
    // A restart forgets all conversations; their tokens may end with them.
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes);

    public int ExpiresInSeconds => (int)limits.TokenExpiry.TotalSeconds;

    public static string NewConversationId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(18));

    public string Issue(string conversationId)
    {
        var expires = (clock.GetUtcNow() + limits.TokenExpiry).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"{conversationId}.{expires}.{Base64Url.EncodeToString(Sign(conversationId, expires))}";
    }

    /// <summary>The conversation that a token opens, unless it is forged or has ended.</summary>
    public string? Read(string token)
    {
        if (token.Split('.') is not [var conversationId, var expires, var signature]
            || !CryptographicOperations.FixedTimeEquals(Sign(conversationId, expires), Decode(signature)))
        {
            return null;
        }

        return clock.GetUtcNow().ToUnixTimeSeconds() < long.Parse(expires, CultureInfo.InvariantCulture) ? conversationId : null;
    }

    private byte[] Sign(string conversationId, string expires) =>
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{conversationId}.{expires}"));

    private static byte[] Decode(string signature)
    {
        var bytes = new byte[HMACSHA256.HashSizeInBytes];
        return Base64Url.IsValid(signature, out var length) && length == bytes.Length && Base64Url.TryDecodeFromChars(signature, bytes, out _) ? bytes : [];
    }
}
