namespace CareerBot;

/// <summary>Why the program can't do what it is asked to, in lines for the person who asked.</summary>
public sealed class StartException : Exception
{
    private StartException(int exitCode, IReadOnlyList<string> lines)
        : base(string.Join(Environment.NewLine, lines)) => (ExitCode, Lines) = (exitCode, lines);

    public int ExitCode { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>Something is wrong with what was asked or set.</summary>
    public static StartException Misuse(string line) => new(ExitCodes.Misuse, [line]);

    /// <summary>What was asked is fine, but doesn't work.</summary>
    public static StartException Failure(params IReadOnlyList<string> lines) => new(ExitCodes.Failure, lines);
}
