using System.Net;
using System.Text.RegularExpressions;

namespace CareerBot.BotFramework.Activities;

/// <summary>The text of an activity as the user meant it: without the bot's own mention, other people's as plain names.</summary>
public static partial class MentionText
{
    public static string Of(InboundActivity activity) =>
        Of(activity.Text ?? "", activity.Recipient, activity.Mentions);

    /// <summary>Also for a text without entities: then a tag counts as the bot's when it holds the bot's name.</summary>
    public static string Of(string text, ChannelAccount bot, IReadOnlyList<Mention> mentions)
    {
        var open = mentions.ToList();
        text = Tag().Replace(text, tag => IsBot(tag, bot, mentions, open) ? " " : tag.Groups["name"].Value);
        foreach (var untagged in open.Where(mention => mention.Mentioned.Id == bot.Id && mention.Text is { Length: > 0 }))
            text = ReplaceWord(text, untagged.Text!);
        return Spaces().Replace(WebUtility.HtmlDecode(text), " ").Trim();
    }

    private static bool IsBot(Match tag, ChannelAccount bot, IReadOnlyList<Mention> mentions, List<Mention> open)
    {
        // Two people may share a name, so each entity is used up before one is used again.
        var mention = open.Find(Names) ?? mentions.FirstOrDefault(Names);
        if (mention is null)
            return Plain(tag.Groups["name"].Value).Equals(bot.Name?.Trim(), StringComparison.OrdinalIgnoreCase);
        open.Remove(mention);
        return mention.Mentioned.Id == bot.Id;

        bool Names(Mention mention) => mention.Text is null
            ? Plain(tag.Groups["name"].Value).Equals(mention.Mentioned.Name?.Trim(), StringComparison.OrdinalIgnoreCase)
            : mention.Text.Trim() == tag.Value;
    }

    /// <summary>Takes out the first occurrence that isn't the beginning of a longer word.</summary>
    private static string ReplaceWord(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        var end = at + word.Length;
        return at < 0 || (end < text.Length && char.IsLetterOrDigit(text[end]))
            ? text
            : string.Concat(text.AsSpan(0, at), " ", text.AsSpan(end));
    }

    private static string Plain(string name) => WebUtility.HtmlDecode(name).Trim();

    [GeneratedRegex("<at(?: [^<>]*)?>(?<name>[^<]*)</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("[ \u00A0]+")]
    private static partial Regex Spaces();
}
