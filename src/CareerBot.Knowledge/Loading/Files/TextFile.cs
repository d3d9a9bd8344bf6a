using System.Text;
using System.Text.Unicode;

namespace CareerBot.Knowledge.Loading.Files;

/// <summary>Reads a file of UTF-8 text; reports why it can't.</summary>
internal static class TextFile
{
    /// <param name="problems">Of the file to read.</param>
    /// <param name="maxLength">In bytes.</param>
    public static string? Read(FileProblems problems, int maxLength)
    {
        try
        {
            var file = new FileInfo(problems.File);
            if (!file.Exists)
            {
                problems.Add(1, "the file is missing");
                return null;
            }
            if (file.Length > maxLength)
            {
                problems.Add(1, $"the file has {file.Length:N0} bytes; at most {maxLength:N0} are read");
                return null;
            }
            return Decode(File.ReadAllBytes(problems.File), problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(1, $"the file can't be read: {exception.Message}");
            return null;
        }
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, FileProblems problems)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var chars = new char[bytes.Length];
        Utf8.ToUtf16(bytes, chars, out var read, out var written, replaceInvalidSequences: false);
        if (read < bytes.Length)
        {
            problems.Add(LineAt(bytes, read), "the text isn't UTF-8");
            return null;
        }
        // Parsers take NUL for the end, or replace it.
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            problems.Add(LineAt(bytes, nul), "a NUL character stands here; is this a text file?");
            return null;
        }
        return new string(chars, 0, written);
    }

    private static int LineAt(ReadOnlySpan<byte> bytes, int index) => 1 + bytes[..index].Count((byte)'\n');
}
