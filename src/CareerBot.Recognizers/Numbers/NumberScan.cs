namespace CareerBot.Recognizers.Numbers;

/// <summary>All numbers of a text, from left to right, none over another.</summary>
internal sealed class NumberScan
{
    private readonly ParsedNumber?[] _starting;
    private readonly ParsedNumber?[] _ending;

    public NumberScan(TokenizedText text, NumberStyle style)
    {
        Text = text;
        _starting = new ParsedNumber?[text.Count + 1];
        _ending = new ParsedNumber?[text.Count + 1];
        var parser = new NumberParser(text, style);
        var numbers = new List<ParsedNumber>();
        for (var at = 0; at < text.Count;)
        {
            if (parser.Read(at) is not { } number)
            {
                at++;
                continue;
            }

            numbers.Add(number);
            _starting[number.First] = number;
            _ending[number.End] = number;
            at = number.End;
        }

        Numbers = numbers;
    }

    public TokenizedText Text { get; }

    public IReadOnlyList<ParsedNumber> Numbers { get; }

    public ParsedNumber? StartingAt(int token) => (uint)token < (uint)_starting.Length ? _starting[token] : null;

    /// <summary>The number whose last token stands before the given one.</summary>
    public ParsedNumber? EndingBefore(int token) => (uint)token < (uint)_ending.Length ? _ending[token] : null;
}
