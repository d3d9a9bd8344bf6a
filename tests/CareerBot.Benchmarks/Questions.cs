namespace CareerBot.Benchmarks;

/// <summary>Questions of every kind, as people type them.</summary>
internal static class Questions
{
    public static IReadOnlyList<string> Mixed { get; } =
    [
        "what does a senior ML scientist earn?",
        "how much per hour for a data scientist in the US",
        "responsibilities of a machine learning engineer",
        "which degree do I need as an AI research scientist?",
        "skills senoir machine lerning researcher",
        "soft skills for ai engineers pls",
        "is 150k good for a senior machine learning engineer?",
        "between $120,000 and $140,000 as ML scientist, fair?",
        "how do I become an MLOps engineer",
        "is there demand for computer vision engineers",
        "where is the NLP scientist's job going in the next years",
        "what is hard about being a data scientist",
        "tips for a machine learning researcher",
        "data scientist vs machine learning engineer",
        "roles that pay over 200k",
        "which jobs need PyTorch and 5 years of experience?",
        "what roles do you know",
        "where is that figure from?",
        "what does a plumber earn",
        "scientist",
        "what's the weather like tomorrow",
        "hi",
        "thanks a lot",
        "help",
    ];
}
