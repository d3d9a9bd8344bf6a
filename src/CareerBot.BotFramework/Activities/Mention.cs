namespace CareerBot.BotFramework.Activities;

/// <summary>An entity that says whom a piece of the text mentions.</summary>
/// <param name="Mentioned">Who is meant.</param>
/// <param name="Text">The piece of the activity's text that stands for the account, if the channel says.</param>
public sealed record Mention(ChannelAccount Mentioned, string? Text);
