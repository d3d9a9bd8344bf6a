namespace CareerBot;

/// <summary>What the program says to the shell.</summary>
internal static class ExitCodes
{
    public const int Success = 0;
    public const int Failure = 1;

    /// <summary>A wrong option, or a file that is missing or broken.</summary>
    public const int Misuse = 2;
}
