using System.Buffers;
using System.IO.Pipelines;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Reads a request's body up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>More than twice what Teams lets through (100 KB, counted as UTF-16).</summary>
    public const int MostBytes = 256 * 1024;

    /// <summary>The whole body, still in the reader's memory; nothing when it is too large.</summary>
    public static async ValueTask<ReadOnlySequence<byte>?> ReadAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > MostBytes)
                return null;
            if (read.IsCompleted)
                return read.Buffer;
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
