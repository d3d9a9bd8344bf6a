using System.Security.Cryptography;
using CareerBot.Settings;

namespace CareerBot.Pages;

/// <summary>The page at <c>/</c>: Microsoft's Web Chat, or how to get it where the build had none.</summary>
internal static class ChatPage
{
    private const string Html = "text/html; charset=utf-8";
    private const string Script = "text/javascript; charset=utf-8";

    public static void MapChatPage(this IEndpointRouteBuilder endpoints, ProgramFolders folders)
    {
        var webChat = Path.Combine(folders.Program, "wwwroot", "webchat.js");
        var page = new PageFile(File.Exists(webChat) ? "page.html" : "no-webchat.html", Html).Text;
        endpoints.MapGet("/", context => WriteAsync(context, page));
        endpoints.MapGet("/page.css", new PageFile("page.css", "text/css; charset=utf-8").WriteAsync);
        endpoints.MapGet("/page.js", new PageFile("page.js", Script).WriteAsync);
        endpoints.MapGet("/webchat.js", context => WriteWebChatAsync(context, webChat));
    }

    private static Task WriteAsync(HttpContext context, string page)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        PageHeaders.Write(context.Response.Headers, nonce);
        context.Response.ContentType = Html;
        return context.Response.WriteAsync(page.Replace("{nonce}", nonce, StringComparison.Ordinal), context.RequestAborted);
    }

    private static Task WriteWebChatAsync(HttpContext context, string path)
    {
        if (!File.Exists(path))
            return Results.NotFound().ExecuteAsync(context);
        PageHeaders.Write(context.Response.Headers);
        context.Response.Headers.CacheControl = "no-cache";
        return Results.File(path, Script, lastModified: File.GetLastWriteTimeUtc(path)).ExecuteAsync(context);
    }
}
