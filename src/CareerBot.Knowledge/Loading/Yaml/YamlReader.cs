using CareerBot.Knowledge.Loading.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CareerBot.Knowledge.Loading.Yaml;

/// <summary>Reads YAML text that holds one mapping; reports what can't be read with its line.</summary>
/// <remarks>
/// Reads the parser's events and not YamlDotNet's node tree: that one stops at a key that stands twice, and overflows the
/// stack on text that is nested deep enough.
/// </remarks>
internal sealed class YamlReader
{
    /// <summary>Twice what the format needs.</summary>
    private const int MaxDepth = 10;

    private const string Hint = "A text with ': ' or ' #', or one that starts with a sign, needs quotes.";

    private readonly Parser _parser;
    private readonly int _linesBefore;
    private readonly FileProblems _problems;

    private YamlReader(string text, int linesBefore, FileProblems problems)
    {
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        _linesBefore = linesBefore;
        _problems = problems;
    }

    private int Line => LineOf(_parser.Current?.Start ?? Mark.Empty);

    /// <param name="text">The YAML.</param>
    /// <param name="firstLine">The file's line on which it starts, 1-based.</param>
    /// <param name="problems">Where to report to.</param>
    /// <returns>Null where there is no mapping that could be read; the reason is reported.</returns>
    public static YamlMap? Read(string text, int firstLine, FileProblems problems)
    {
        var reader = new YamlReader(text, firstLine - 1, problems);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            problems.Add(reader.LineOf(exception.Start), $"the YAML can't be read: {exception.Message} {Hint}");
        }
        // YamlDotNet throws these for some brackets that are left open and for broken tags, without saying where.
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            problems.Add(reader.Line, $"the YAML can't be read from here on; is a bracket left open? {Hint}");
        }
        return null;
    }

    private YamlMap? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            _problems.Add(_linesBefore + 1, "nothing stands here; fields such as 'name: value' are expected");
            return null;
        }
        var value = ReadValue(depth: 1);
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
            _problems.Add(Line, "a second YAML document starts here; one is allowed");
        if (value is YamlMap { Entries.Count: > 0 } map)
            return map;
        _problems.Add(value.Line, "fields such as 'name: value' are expected");
        return null;
    }

    private YamlValue ReadValue(int depth)
    {
        if (depth > MaxDepth)
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, "it is nested too deeply");
        CheckPlain();
        var line = Line;
        if (_parser.TryConsume<Scalar>(out var scalar))
            // A block scalar ends in a line break that nobody means.
            return new YamlText(scalar.Value.TrimEnd('\n'), line);
        if (_parser.TryConsume<AnchorAlias>(out _))
            return new YamlText("", line);
        return _parser.TryConsume<SequenceStart>(out _) ? ReadList(line, depth) : ReadMap(line, depth);
    }

    private YamlList ReadList(int line, int depth)
    {
        var items = new List<YamlValue>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadValue(depth + 1));
        return new YamlList(items, line);
    }

    private YamlMap ReadMap(int line, int depth)
    {
        _parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadValue(depth + 1);
            var value = ReadValue(depth + 1);
            if (key is not YamlText { Text.Length: > 0 } name)
                _problems.Add(key.Line, "a key must be a text; one that starts with { or [ needs quotes");
            else if (keys.Add(name.Text))
                entries.Add(new YamlEntry(name, value));
            else
                _problems.Add(key.Line, $"'{name.Text}' stands twice");
        }
        return new YamlMap(entries, line);
    }

    private void CheckPlain()
    {
        var marked = _parser.Current switch
        {
            AnchorAlias => true,
            NodeEvent node => !node.Anchor.IsEmpty || !node.Tag.IsEmpty,
            _ => false,
        };
        if (marked)
            _problems.Add(Line, "YAML anchors and tags aren't allowed; a text that starts with &, * or ! needs quotes");
    }

    private int LineOf(Mark mark) => _linesBefore + Math.Max(1, (int)mark.Line);
}
