using System.Collections.Immutable;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Says the sentences of <c>replies.yaml</c>.</summary>
internal sealed class Wording(Replies replies)
{
    /// <summary>A sentence whose placeholders are filled with text of our own.</summary>
    public string Say(string id, params ReadOnlySpan<(string Name, string Value)> values) => replies.Say(id, values);

    /// <summary>A sentence in which one placeholder is filled with what a user typed.</summary>
    public Line Quote(string id, string name, string userText, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var parts = replies.Say(id, values).Split($"{{{name}}}");
        var runs = ImmutableArray.CreateBuilder<Run>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                runs.Add(new Run(userText, FromUser: true));
            if (parts[i].Length > 0)
                runs.Add(new Run(parts[i], FromUser: false));
        }

        return new Line(runs.DrainToImmutable());
    }

    /// <summary>The name of a section in running text, such as "soft skills".</summary>
    public string Section(SectionKind section) => Say($"section-{section.ToIntent().Id()}");

    /// <summary>"A, B and C".</summary>
    public string List(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length switch
        {
            0 => "",
            1 => all[0],
            _ => Say("list-end", ("items", string.Join(", ", all[..^1])), ("last", all[^1])),
        };
    }
}
