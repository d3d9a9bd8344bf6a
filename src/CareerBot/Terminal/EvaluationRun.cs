using System.Collections.Immutable;
using System.Globalization;
using CareerBot.Evaluation;

namespace CareerBot.Terminal;

/// <summary>Has the conversations of question sets, each for itself.</summary>
internal sealed class EvaluationRun(TerminalConversation conversation)
{
    public async Task<IReadOnlyList<TurnResult>> RunAsync(
        IEnumerable<ImmutableArray<QuestionConversation>> sets, Action advance, CancellationToken cancellationToken)
    {
        var results = new List<TurnResult>();
        foreach (var (set, questions) in sets.Index())
        {
            foreach (var question in questions)
            {
                // Ids are unique in one file only.
                var id = string.Create(CultureInfo.InvariantCulture, $"{set}/{question.Id}");
                foreach (var (turn, asked) in question.Turns.Index())
                {
                    var reply = await conversation.SayAsync(id, asked.Say, cancellationToken);
                    var prediction = Prediction.Of(question.Id, turn + 1, reply);
                    results.Add(new TurnResult(question, asked, prediction, Judge.Wrong(asked, prediction)));
                    advance();
                }
            }
        }

        return results;
    }
}
