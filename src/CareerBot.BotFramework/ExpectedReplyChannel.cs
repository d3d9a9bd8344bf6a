using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework;

/// <summary>Keeps the replies of a turn for a sender that expects them in the response.</summary>
public sealed class ExpectedReplyChannel : IReplyChannel
{
    private readonly List<OutboundActivity> _replies = [];

    public ExpectedReplies Replies => new([.. _replies]);

    public Task<ResourceResponse> SendAsync(OutboundActivity reply, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var id = Guid.NewGuid().ToString();
        _replies.Add(reply with { Id = id });
        return Task.FromResult(new ResourceResponse(id));
    }
}
