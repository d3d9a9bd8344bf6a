using System.Globalization;
using System.Text;
using CareerBot.Tests.Shipped;

namespace CareerBot.Tests.Fuzz;

/// <summary>Makes messages that nobody thought of: noise, mutated questions, huge words, long texts.</summary>
internal sealed class InputGenerator(int seed, IReadOnlyList<string> questions)
{
    private const int LongestNoise = 80;
    private const int LongestWord = 3_000;
    private const int LongestText = 10_000;

    private static readonly string[] Odd =
    [
        "\0", "\u200B", "\u202E", "\uFEFF", "\u0301\u0301\u0301", "\uD800", "\uDC00", "👩‍🔬", "ﬀ", "İ", "ß", "٣٤", "½", "①", "&amp;", "&#x0;", "&#55296;", "<at>", "</at>",
        "{role}", "{0}", "placeholderrole", "$", "$$1", "-$5", "1e400", "99999999999999999999999999999999", "0", "0.0000001", "-1", "1/0", "150k-", "-150k", "100th percentile",
        "0th percentile", "-25th percentile", "top 0%", "10^6", "1,2,3,4", "$1.2.3", "\r\n", "\t", "'", "\"", "''s", "n't", "...", "???", "+", "#", "c++", "/", "\\", "-", "_",
        "not", "not not", "or", "vs", "between", "and", "senior", "the senior one", "both", "the second one", "2 years", "-3 years", "99999 years", "an hour", "in euros", "2019",
    ];

    private readonly Random _random = new(seed);

    /// <summary>One message in every kind's share: most are short, as they are in a chat.</summary>
    public string Next() => _random.Next(1000) switch
    {
        < 150 => Noise(_random.Next(LongestNoise)),
        < 950 => Mutated(),
        < 990 => Together(),
        < 995 => new string(AnyChar(), _random.Next(LongestWord)),
        < 998 => Noise(_random.Next(LongestText)),
        _ => Long(),
    };

    private string Mutated()
    {
        var text = new StringBuilder(Question());
        for (var i = _random.Next(1, 5); i > 0; i--)
            Mutate(text);
        return text.ToString();
    }

    private void Mutate(StringBuilder text)
    {
        var at = _random.Next(text.Length + 1);
        var length = _random.Next(Math.Min(6, text.Length - at) + 1);
        switch (_random.Next(8))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, AnyChar());
                break;
            case 2:
                text.Insert(at, Odd[_random.Next(Odd.Length)]);
                break;
            case 3:
                text.Insert(at, $" {Odd[_random.Next(Odd.Length)]} ");
                break;
            case 4:
                text.Insert(at, _random.Next().ToString(CultureInfo.InvariantCulture));
                break;
            case 5:
                text.Replace(" ", "", at, length);
                break;
            case 6:
                var typo = Typo.Of(text.ToString(), _random);
                text.Clear().Append(typo);
                break;
            default:
                text.Append(' ').Append(Question());
                break;
        }
    }

    // A word after another from questions and oddities.
    private string Together() => string.Join(' ', Enumerable.Range(0, _random.Next(12)).Select(_ =>
        _random.Next(3) == 0 ? Odd[_random.Next(Odd.Length)] : Question().Split(' ') is var words ? words[_random.Next(words.Length)] : ""));

    private string Long()
    {
        var text = new StringBuilder();
        while (text.Length < LongestText)
            text.Append(Mutated()).Append(_random.Next(2) == 0 ? ' ' : '\n');
        return text.ToString(0, LongestText);
    }

    private string Noise(int length) => string.Create(length, this, (noise, self) =>
    {
        foreach (ref var letter in noise)
            letter = self.AnyChar();
    });

    private string Question() => questions[_random.Next(questions.Count)];

    // Every UTF-16 unit, broken pairs too, but half of them from a keyboard.
    private char AnyChar() => (char)(_random.Next(2) == 0 ? _random.Next(32, 127) : _random.Next(char.MaxValue + 1));
}
