using System.Globalization;
using CareerBot.BotFramework.Hosting;
using Microsoft.AspNetCore.Http;

namespace CareerBot.BotFramework.DirectLine;

/// <summary>Where a client wants to go on from: it is a string to clients and a count to us.</summary>
internal static class DirectLineWatermark
{
    /// <summary>Without one, or with <c>-</c>, from the start.</summary>
    public static bool TryRead(HttpRequest request, out long watermark)
    {
        watermark = 0;
        return request.Query["watermark"].ToString() is "" or "-" or "null" or "undefined"
            || long.TryParse(request.Query["watermark"], NumberStyles.None, CultureInfo.InvariantCulture, out watermark);
    }

    public static Task RefuseAsync(HttpContext context) =>
        Refusal.WriteAsync(context, StatusCodes.Status400BadRequest, "The watermark is none that this conversation gave.");
}
