using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CareerBot.Evaluation;

/// <summary>Says which parts of a prediction are wrong.</summary>
public static partial class Judge
{
    public const string Intent = "intent";
    public const string Roles = "roles";

    private static readonly FrozenSet<string> Roleless = FrozenSet.ToFrozenSet([
        "help", "greeting", "thanks", "goodbye", "out-of-scope", "list-roles", "find-roles", "unknown-role", "clarify", "sources",
    ]);

    /// <summary>The wrong parts; empty where all is right.</summary>
    public static ImmutableArray<string> Wrong(QuestionTurn turn, Prediction prediction)
    {
        var wrong = ImmutableArray.CreateBuilder<string>();
        if (!turn.Intents.Contains(prediction.Intent))
            wrong.Add(Intent);
        else if (!Roleless.Contains(prediction.Intent) && !turn.RoleSets.IsEmpty && !turn.RoleSets.Any(set => set.Order().SequenceEqual(prediction.Roles.Order())))
            wrong.Add(Roles);
        if (!turn.Says.All(Answers))
            wrong.Add("says");
        if (turn.NotSays.Any(Answers))
            wrong.Add("notSays");
        if (!turn.Leads.IsEmpty && !turn.Leads.Contains(Amount().Match(prediction.Answer).Value.TrimEnd(',')))
            wrong.Add("leads");
        return wrong.DrainToImmutable();

        bool Answers(string text) => prediction.Answer.Contains(text, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\$[0-9][0-9,]*(?:\.[0-9]+)?")]
    private static partial Regex Amount();
}
