using System.Text.Json;

namespace CareerBot.BotFramework.Activities;

/// <summary>The answer to an invoke: the status and the body of the HTTP response.</summary>
public sealed record InvokeResponse(int Status, JsonElement? Body = null);
