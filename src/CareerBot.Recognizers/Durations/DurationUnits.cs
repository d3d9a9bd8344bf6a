using System.Collections.Frozen;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Durations;

/// <summary>The units of time, in seconds.</summary>
internal static class DurationUnits
{
    public const decimal Minute = 60;
    public const decimal Hour = 60 * Minute;
    public const decimal Day = 24 * Hour;
    public const decimal Week = 7 * Day;
    public const decimal Month = 30 * Day;
    public const decimal Year = 365 * Day;

    public static readonly FrozenDictionary<string, decimal> Names = FrozenTable.Of<string, decimal>(
        ("second", 1), ("seconds", 1), ("sec", 1), ("secs", 1), ("minute", Minute), ("minutes", Minute), ("min", Minute),
        ("mins", Minute), ("hour", Hour), ("hours", Hour), ("hr", Hour), ("hrs", Hour), ("h", Hour), ("day", Day), ("days", Day),
        ("weekday", Day), ("weekdays", Day), ("workday", Day), ("workdays", Day), ("night", Day), ("nights", Day), ("week", Week),
        ("weeks", Week), ("wk", Week),
        ("wks", Week), ("weekend", 2 * Day), ("weekends", 2 * Day), ("fortnight", 2 * Week), ("fortnights", 2 * Week),
        ("month", Month), ("months", Month), ("year", Year), ("years", Year), ("yr", Year), ("yrs", Year),
        ("decade", 10 * Year), ("decades", 10 * Year), ("century", 100 * Year), ("centuries", 100 * Year));

    /// <summary>Letters that stand for a unit only behind digits: "5d".</summary>
    public static readonly FrozenDictionary<string, decimal> Letters = FrozenTable.Of<string, decimal>(
        ("y", Year), ("m", Month), ("w", Week), ("d", Day));
}
