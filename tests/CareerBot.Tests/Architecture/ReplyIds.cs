using System.Text.Json;
using System.Text.RegularExpressions;
using CareerBot.Conversation;
using CareerBot.Knowledge;

namespace CareerBot.Tests.Architecture;

/// <summary>The ids of replies as they stand in the sources, alone or as a family such as <c>$"basis-{basis}"</c>.</summary>
internal static partial class ReplyIds
{
    private static readonly string Sources = string.Concat(
        Repository.SourceFiles("src/CareerBot.Conversation").Where(file => !file.EndsWith("/ReplyCatalog.cs", StringComparison.Ordinal)).Select(File.ReadAllText));

    private static readonly string[] Plain = [.. Texts(Sources).Where(text => !IsFamily(text)).Select(Content)];

    // What families are filled with: names of intents and of what pay figures have, numbers, and ids that are passed on.
    private static readonly string[] Members =
    [
        .. Enum.GetValues<Intent>().Select(intent => intent.Id()),
        .. new[] { typeof(PayMeasure), typeof(PayBasis), typeof(PayPeriod), typeof(PayTopic), typeof(Education) }
            .SelectMany(Enum.GetNames).Select(JsonNamingPolicy.KebabCaseLower.ConvertName),
        .. Enumerable.Range(1, 9).Select(number => $"{number}"),
        .. Plain,
    ];

    /// <summary>Every id that the sources can ask for.</summary>
    public static IReadOnlySet<string> Used { get; } = Plain.Concat(Texts(Sources).Where(IsFamily).SelectMany(Fill)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The ids and families that are said, each with the ids that it stands for.</summary>
    public static IEnumerable<(string Text, IReadOnlyList<string> Ids)> Said =>
        from call in Call().Matches(Sources)
        from text in Texts(call.Groups["id"].Value)
        select (text, (IReadOnlyList<string>)[.. IsFamily(text) ? Fill(text) : [Content(text)]]);

    private static IEnumerable<string> Texts(string source) => Literal().Matches(source).Select(match => match.Value);

    private static bool IsFamily(string text) => text[0] == '$';

    private static string Content(string text) => text.TrimStart('$')[1..^1];

    private static IEnumerable<string> Fill(string family) => Members.Select(member => Hole().Replace(Content(family), member.Replace("$", "$$", StringComparison.Ordinal)));

    [GeneratedRegex("""\$?"(?:[^"\\\r\n]|\\.)*" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal();

    // The first argument ends at a comma or the closing bracket that is in no other bracket and in no text.
    [GeneratedRegex("""\b(?:Say|Quote)\((?<id>(?:"[^"]*"|\((?:[^()]|\([^()]*\))*\)|[^(),"])*)""")]
    private static partial Regex Call();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();
}
