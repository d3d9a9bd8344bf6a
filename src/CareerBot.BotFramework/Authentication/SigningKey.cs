using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace CareerBot.BotFramework.Authentication;

/// <summary>A key that tokens are signed with, and the channels that it is endorsed for.</summary>
internal sealed record SigningKey(SecurityKey Key, IReadOnlySet<string> Endorsements)
{
    public static SigningKey From(JsonWebKey key)
    {
        HashSet<string> endorsements = [];
        if (key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } array)
        {
            endorsements.UnionWith(array.EnumerateArray()
                .Where(item => item.ValueKind == JsonValueKind.String)
                .Select(item => item.GetString()!));
        }

        return new SigningKey(key, endorsements);
    }
}
