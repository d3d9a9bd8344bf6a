using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace CareerBot.Pages;

/// <summary>A file of the page that is part of the program.</summary>
internal sealed class PageFile
{
    private readonly byte[] _content;
    private readonly string _contentType;
    private readonly EntityTagHeaderValue _tag;

    public PageFile(string name, string contentType)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        resource.CopyTo(memory);
        _content = memory.ToArray();
        _contentType = contentType;
        _tag = new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(_content))}\"");
    }

    public string Text => Encoding.UTF8.GetString(_content);

    public Task WriteAsync(HttpContext context)
    {
        PageHeaders.Write(context.Response.Headers);
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(_content, _contentType, entityTag: _tag).ExecuteAsync(context);
    }
}
