using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerBot.BotFramework.Activities;

/// <summary>Keeps an activity within the size that channels take.</summary>
public static class ActivityBudget
{
    /// <summary>What Teams advises an activity to stay under, in bytes of its JSON.</summary>
    public const int MostBytes = 28 * 1024;

    /// <summary>
    /// The activity as it is, or, if that is too large, its Adaptive Cards without their folded sections and with a line that says so.
    /// </summary>
    public static OutboundActivity Fit(OutboundActivity activity, string notice) =>
        activity.Attachments is { } attachments
            && JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Wire.OutboundActivity).Length > MostBytes
            ? activity with { Attachments = [.. attachments.Select(attachment => WithoutFolded(attachment, notice))] }
            : activity;

    private static Attachment WithoutFolded(Attachment attachment, string notice)
    {
        if (attachment.ContentType != Attachment.AdaptiveCardType
            || attachment.Content.ValueKind != JsonValueKind.Object
            || JsonObject.Create(attachment.Content) is not { } card
            || !FoldedSections.Remove(card)
            || card["body"] is not JsonArray body)
        {
            return attachment;
        }

        body.Add(new JsonObject { ["type"] = "TextBlock", ["text"] = notice, ["wrap"] = true, ["isSubtle"] = true });
        return attachment with { Content = JsonElement.Parse(card.ToJsonString()) };
    }
}
