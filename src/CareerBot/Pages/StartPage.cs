using System.Reflection;

namespace CareerBot.Pages;

/// <summary>The page at <c>/</c>: what runs here and how to ask it.</summary>
internal static class StartPage
{
    private static readonly byte[] Html = Read();

    public static Task WriteAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = Html.Length;
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return context.Response.Body.WriteAsync(Html, context.RequestAborted).AsTask();
    }

    private static byte[] Read()
    {
        using var page = Assembly.GetExecutingAssembly().GetManifestResourceStream("start.html")!;
        using var memory = new MemoryStream();
        page.CopyTo(memory);
        return memory.ToArray();
    }
}
