namespace CareerBot.Pages;

/// <summary>What the browser may do with the page and its files: load from here, talk to here, be framed by nobody.</summary>
internal static class PageHeaders
{
    /// <summary>The scroll view within Web Chat adds an empty style element without a nonce, and fills it by script.</summary>
    private const string EmptyStyle = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    public static void Write(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    /// <summary>For the page itself; the nonce lets Web Chat's own style elements in.</summary>
    public static void Write(IHeaderDictionary headers, string nonce)
    {
        Write(headers);
        headers.CacheControl = "no-store";
        headers.XFrameOptions = "DENY";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers.ContentSecurityPolicy = string.Join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            $"style-src 'self' 'nonce-{nonce}' '{EmptyStyle}'",

            // Web Chat draws its icons from data: and its animations from blob: addresses.
            "img-src 'self' data: blob:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");
    }
}
