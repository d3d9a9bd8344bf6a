using CareerBot.BotFramework.Activities;
using Microsoft.AspNetCore.Http;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Refuses a request in the protocol's form.</summary>
internal static class Refusal
{
    /// <summary>Why is said in the log only.</summary>
    public static void Unauthorized(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status401Unauthorized;
        response.Headers.WWWAuthenticate = "Bearer";
    }

    public static Task WriteAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        var code = status switch
        {
            StatusCodes.Status403Forbidden => "Forbidden",
            StatusCodes.Status404NotFound => "NotFound",
            StatusCodes.Status413PayloadTooLarge => "MessageSizeTooBig",
            StatusCodes.Status502BadGateway => "BotError",
            _ => "BadSyntax",
        };
        return context.Response.WriteAsJsonAsync(new ErrorResponse(new ErrorBody(code, message)), ActivityJson.Wire.ErrorResponse);
    }
}
