namespace CareerBot.Knowledge;

/// <summary>Something in <c>knowledge/</c> that stops the start.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Line">1-based.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record KnowledgeProblem(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
