using System.Buffers;
using System.IO.Pipelines;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Reads a request's body up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>More than twice what Teams lets through (100 KB, counted as UTF-16).</summary>
    public const int MostBytes = 256 * 1024;

    /// <summary>Hands the whole body over while it is in the reader's memory; gives nothing when it is too large.</summary>
    public static async ValueTask<T?> ReadAsync<T>(
        PipeReader reader, Func<ReadOnlySequence<byte>, T> read, CancellationToken cancellationToken) where T : class
    {
        while (true)
        {
            var chunk = await reader.ReadAsync(cancellationToken);
            var used = chunk.Buffer.Start;
            try
            {
                if (chunk.Buffer.Length <= MostBytes && !chunk.IsCompleted)
                    continue;
                used = chunk.Buffer.End;
                return chunk.Buffer.Length <= MostBytes ? read(chunk.Buffer) : null;
            }
            finally
            {
                reader.AdvanceTo(used, chunk.Buffer.End);
            }
        }
    }
}
