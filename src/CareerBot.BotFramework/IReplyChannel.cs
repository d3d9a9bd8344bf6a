using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework;

/// <summary>Takes the replies of one turn to where they belong.</summary>
public interface IReplyChannel
{
    Task<ResourceResponse> SendAsync(OutboundActivity reply, CancellationToken cancellationToken);
}
