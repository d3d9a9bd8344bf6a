using System.Collections.Immutable;

namespace CareerBot.Conversation.Understanding.Intents;

/// <summary>An example of <c>intents.yaml</c> as features.</summary>
public sealed record IntentExample(Intent Intent, ImmutableArray<string> Features);
