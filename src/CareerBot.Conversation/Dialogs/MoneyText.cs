using System.Globalization;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Writes amounts of US dollars the way the sources do: <c>$110,545</c>, <c>$53.15</c>.</summary>
internal static class MoneyText
{
    public static string Dollars(decimal amount) =>
        "$" + amount.ToString(amount == decimal.Truncate(amount) ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>A number with thousands separated, for amounts in other currencies.</summary>
    public static string Plain(decimal amount) => amount.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
