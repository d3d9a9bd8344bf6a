using System.Globalization;

namespace CareerBot.Evaluation;

/// <summary>Writes how well a question set went.</summary>
public sealed class EvaluationReport(IReadOnlyList<TurnResult> results, TextWriter output)
{
    private const int Bins = 10;
    private const int MostText = 90;

    public void Write(int misses)
    {
        WriteAccuracy("by intent", results.GroupBy(result => result.Turn.Intents[0]));
        WriteAccuracy("by tag", from result in results from tag in result.Conversation.Tags group result by tag);
        WriteAccuracy("by turn", results.GroupBy(result => result.Prediction.Turn == 1 ? "first" : "later"));
        WriteWrongParts();
        WriteConfusions();
        WriteReliability();
        WriteMisses(misses);
        output.WriteLine();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Share(results):0.00}% of {results.Count} turns right ({results.Count(result => result.IsRight)})"));
    }

    private void WriteAccuracy(string title, IEnumerable<IGrouping<string, TurnResult>> groups)
    {
        WriteHeading(title);
        foreach (var group in groups.OrderBy(Share).ThenBy(group => group.Key, StringComparer.Ordinal))
            Write($"{Share(group),6:0.0}%  {group.Count(result => result.IsRight),4}/{group.Count(),-4} {group.Key}");
    }

    private void WriteWrongParts()
    {
        WriteHeading("wrong parts");
        foreach (var part in results.SelectMany(result => result.Wrong).CountBy(part => part).OrderByDescending(part => part.Value))
            Write($"{part.Value,4}  {part.Key}");
    }

    private void WriteConfusions()
    {
        WriteHeading("confusions");
        var confusions = from result in results
                         where result.Wrong.Contains(Judge.Intent)
                         group result by $"{result.Turn.Intents[0]} taken for {result.Prediction.Intent}" into confusion
                         orderby confusion.Count() descending, confusion.Key
                         select confusion;
        foreach (var confusion in confusions)
            Write($"{confusion.Count(),4}  {confusion.Key}");
    }

    // Where confidence is honest, a bin's mean is near the share that was understood.
    private void WriteReliability()
    {
        WriteHeading("confidence: turns, mean, understood");
        foreach (var bin in results.GroupBy(BinOf).OrderBy(bin => bin.Key))
        {
            var mean = bin.Average(result => result.Prediction.Confidence);
            var understood = bin.Average(result => result.IsUnderstood ? 1.0 : 0);
            Write($"{bin.Key / (double)Bins:0.0}-{(bin.Key + 1) / (double)Bins:0.0}  {bin.Count(),5}  {mean:0.00}  {understood:0.00}");
        }
    }

    private void WriteMisses(int misses)
    {
        if (misses == 0)
            return;
        WriteHeading("misses");
        foreach (var miss in results.Where(result => !result.IsRight).Take(misses))
        {
            var prediction = miss.Prediction;
            var wanted = $"{string.Join('/', miss.Turn.Intents)} {string.Join(" or ", miss.Turn.RoleSets.Select(set => $"[{string.Join(", ", set)}]"))}";
            var got = $"{prediction.Intent} [{string.Join(", ", prediction.Roles)}] {prediction.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}";
            Write($"{prediction.Id}.{prediction.Turn} {string.Join('+', miss.Wrong)}: \"{Shorten(miss.Turn.Say)}\" wanted {wanted.Trim()}, got {got}");
        }
    }

    private void WriteHeading(string title)
    {
        output.WriteLine();
        output.WriteLine(title);
    }

    private void Write(FormattableString line) => output.WriteLine("  " + line.ToString(CultureInfo.InvariantCulture));

    private static double Share(IEnumerable<TurnResult> group) => 100 * group.Average(result => result.IsRight ? 1.0 : 0);

    private static int BinOf(TurnResult result) => Math.Clamp((int)(result.Prediction.Confidence * Bins), 0, Bins - 1);

    private static string Shorten(string text) => text.Length <= MostText ? text : text[..MostText] + "…";
}
