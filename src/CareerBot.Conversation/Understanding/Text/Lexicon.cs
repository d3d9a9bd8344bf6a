using System.Collections.Frozen;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Understanding.Text;

/// <summary>Every word and phrase that the knowledge gives a meaning to.</summary>
public sealed class Lexicon
{
    private static readonly string[] AgentEndings = ["ologist", "ician", "keeper", "smith", "wright", "monger", "ographer", "herder", "jockey"];

    private readonly FrozenDictionary<string, TitlePart> _titleParts;
    private readonly HashSet<string> _vocabulary;
    private readonly Language _language;

    public Lexicon(KnowledgeBase knowledge)
    {
        _language = knowledge.Language;
        Shorthand = _language.Shorthand.All.ToFrozenDictionary(pair => pair.Key, pair => Words(pair.Value), StringComparer.Ordinal);
        foreach (var compound in _language.Shorthand.Fields.Values.Concat(_language.Occupations.Heads))
        {
            if (compound.Contains(' ', StringComparison.Ordinal))
                Compounds.Add(Lexer.Tokenize(compound), compound);
        }

        Fill(Terms, _language.Terms.Select(term => (term.Key, Phrases: term.Value.AsEnumerable())));
        Fill(Skills, _language.Skills.Select(skill => (skill.Key, Phrases: skill.Value.Prepend(skill.Key))));
        Fill(Places, _language.Names.Places.Select(place => (place.Key, Phrases: place.Value.Prepend(place.Key))));
        Fill(Surveys, _language.Names.Surveys.Select(survey => (survey.Key, Phrases: survey.Value.Prepend(survey.Key))));
        Fill(Currencies, _language.Names.Currencies.Select(currency => (currency.Key, Phrases: currency.Value.Prepend(currency.Key))));

        _vocabulary = [.. SpelledWords(knowledge)];
        _titleParts = TitleParts(knowledge);
        Speller = new Speller(_vocabulary, Joined(), _language.Words);
    }

    public PhraseTable<string> Terms { get; } = new();

    public PhraseTable<string> Skills { get; } = new();

    public PhraseTable<string> Places { get; } = new();

    public PhraseTable<string> Surveys { get; } = new();

    public PhraseTable<string> Currencies { get; } = new();

    /// <summary>What abbreviations stand for, word by word.</summary>
    public FrozenDictionary<string, string[]> Shorthand { get; }

    /// <summary>Phrases that are read as one word, such as "machine learning".</summary>
    public PhraseTable<string> Compounds { get; } = new();

    public Speller Speller { get; }

    /// <summary>The part that a word plays in job titles.</summary>
    public TitlePart PartOf(string word)
    {
        var singular = Stemmer.Singular(word);
        if (_titleParts.TryGetValue(singular, out var part))
            return part;
        if (IsOrdinary(word))
            return TitlePart.None;
        return AgentEndings.Any(ending => singular.EndsWith(ending, StringComparison.Ordinal)) ? TitlePart.Head : TitlePart.Modifier;
    }

    /// <summary>Whether a word has a place in job titles, so that it isn't a misspelt other one.</summary>
    public bool IsTitleWord(string word) => _titleParts.ContainsKey(word);

    /// <summary>Whether a word has a meaning of its own in a question, such as "stack".</summary>
    public bool IsTerm(Token token) => Terms.TryMatch([token], 0, out _, out _);

    /// <summary>Whether a word is everyday English or a number, so that it says nothing about a title.</summary>
    public bool IsOrdinary(string word) =>
        word.Length < 2 || !word.All(char.IsLetter) || _vocabulary.Contains(word) || _language.Words.Contains(word) || _language.Words.Contains(Stemmer.Singular(word));

    /// <summary>Whether these words are a title of their own, although a longer title that is held ends in them.</summary>
    public bool StandsAlone(string title) => _language.Occupations.Titles.Contains(title, StringComparer.Ordinal);

    private void Fill(PhraseTable<string> table, IEnumerable<(string Name, IEnumerable<string> Phrases)> entries)
    {
        var reader = new MessageReader(this);
        foreach (var (name, phrases) in entries)
        {
            foreach (var phrase in phrases)
                table.Add(reader.ReadExact(phrase), name);
        }
    }

    private static string[] Words(string phrase) => [.. Lexer.Tokenize(phrase).Where(token => !token.IsMark).Select(token => token.Word)];

    private FrozenDictionary<string, TitlePart> TitleParts(KnowledgeBase knowledge)
    {
        var parts = new Dictionary<string, TitlePart>(StringComparer.Ordinal);
        foreach (var modifier in _language.Occupations.Modifiers)
            parts[Stemmer.Singular(modifier)] = TitlePart.Modifier;
        foreach (var title in knowledge.Roles.SelectMany(role => role.Titles))
        {
            foreach (var name in title.Aliases.Concat(title.SharedAliases).Prepend(title.Name))
            {
                foreach (var word in new MessageReader(this).ReadExact(name).Where(token => !token.IsMark && token.Word.Length > 1))
                {
                    if (!TitleWords.Connectors.Contains(word.Word))
                        parts[Stemmer.Singular(word.Word)] = TitlePart.Field;
                }
            }
        }

        foreach (var head in _language.Occupations.Heads)
            parts[Stemmer.Singular(head)] = TitlePart.Head;
        foreach (var level in _language.Occupations.Levels)
            parts[Stemmer.Singular(level)] = TitlePart.Level;
        return parts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // "softskills" and "machinelearning" are misspelt like any word before they are parted.
    private Dictionary<string, string[]> Joined()
    {
        var joined = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var phrase in _language.Terms.Values.SelectMany(phrases => phrases).Concat(_language.Shorthand.Fields.Values))
        {
            // "PayScale" is a survey
            if (Words(phrase) is [{ Length: > 2 } first, { Length: > 2 } second] && !Names.Any(name => name.Equals(first + second, StringComparison.OrdinalIgnoreCase)))
                joined[first + second] = [first, second];
        }

        return joined;
    }

    private IEnumerable<string> Names =>
        _language.Names.Places.Keys.Concat(_language.Names.Surveys.Keys).Concat(_language.Names.Currencies.Keys).Concat(_language.Skills.Keys);

    private IEnumerable<string> SpelledWords(KnowledgeBase knowledge)
    {
        var phrases = _language.Terms.Values.SelectMany(phrases => phrases)
            .Concat(_language.Intents.Where(intent => intent.Key != Intent.OutOfScope.Id()).SelectMany(intent => intent.Value))
            .Concat(Names).Concat(_language.Shorthand.All.Select(pair => pair.Value))
            .Concat(_language.Occupations.Heads).Concat(_language.Occupations.Levels)
            .Concat(knowledge.Roles.SelectMany(role => role.Titles).Select(title => title.Name));
        return phrases.SelectMany(Words).Where(word => word.All(char.IsLetter)).Distinct();
    }
}
